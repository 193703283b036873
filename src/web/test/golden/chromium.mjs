// Runs the golden sessions in Chromium. Nothing listens on a port: every address is answered from here.
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {bytes, clip, ofSite} from './files.mjs';

const HOST = 'http://localhost/';
const TYPES = {mjs: 'text/javascript', js: 'text/javascript', wasm: 'application/wasm', json: 'application/json'};
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where Chromium is; throws a sentence if there is none. */
function program() {
  const found = [process.env.ATTUNE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome'].find(file => file && existsSync(file));
  if (!found) {
    throw new Error('Chromium is missing. Install it (apt-get install chromium), or set ATTUNE_CHROMIUM to its file.');
  }
  return found;
}

/** @return {texts, png} of the golden sessions */
export async function inChromium() {
  const browser = await chromium.launch({executablePath: program(), args: ARGUMENTS});
  try {
    const page = await browser.newPage();
    const {width, height, ms, frame, png} = clip();
    const path = route => new URL(route.request().url()).pathname.slice(1);
    await page.route('**', route => route.fulfill(answer(path(route), frame, png)));
    await page.goto(HOST);
    return await page.evaluate(inPage, {width, height, ms});
  } finally {
    await browser.close();
  }
}

function answer(path, frame, png) {
  const [place, name] = [path.slice(0, path.indexOf('/')), path.slice(path.indexOf('/') + 1)];
  const body = {
    frame: () => frame(Number(name)),
    golden: () => name === 'page.png' ? png : bytes(new URL(name, import.meta.url)),
    site: () => bytes(ofSite(name)),
  }[place]?.() ?? new TextEncoder().encode('<!DOCTYPE html>');
  const contentType = place ? TYPES[name.split('.').pop()] ?? 'application/octet-stream' : 'text/html';
  return {body: Buffer.from(body), contentType};
}

/** Runs in the page. */
async function inPage(clip) {
  const read = async path => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const json = async path => (await fetch(path)).json();
  const ort = await import('/site/ort.wasm.bundle.min.mjs');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = {wasm: '/site/ort-wasm-simd-threaded.wasm'};
  const model = await read('/site/mini_xception.onnx');
  const session = await ort.InferenceSession.create(model, {executionProviders: ['wasm']});
  const run = async (values, faces, size) => (await session.run(
    {[session.inputNames[0]]: new ort.Tensor('float32', values, [faces, 1, size, size])}, ['probabilities']))
    .probabilities.data;
  const words = {en: await json('/site/words/en.json'), hi: await json('/site/words/hi.json'),
    te: await json('/site/words/te.json')};
  (await import('/site/attune.js')).main([]);
  const {golden} = await import('/golden/steps.mjs');
  return golden({...clip, attune: globalThis.attune, run, model, words: language => words[language],
    frame: index => read(`/frame/${index}`), png: await read('/golden/page.png'),
    cascade: await read('/site/haarcascade_frontalface_default.xml')});
}
