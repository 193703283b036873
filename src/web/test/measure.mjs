// Measures the form in the browser: node src/web/test/measure.mjs [--seconds N] [--kiosk COMMAND]
// Download, time to the first labelled frame, processor time and memory. A kiosk's command gives ratios in one run.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {Browser} from './cdp.mjs';
import {writeCameraFile} from './fakecamera.mjs';
import {ROOT, SITE, WORK} from './paths.mjs';
import {serve} from '../serve.mjs';

const {values: wish} = parseArgs({options: {
  seconds: {type: 'string', default: '30'}, kiosk: {type: 'string'}, canvas: {type: 'boolean', default: false},
  presence: {type: 'boolean', default: false},
}});
const TICKS_PER_SECOND = 100;
const PROFILE = join(WORK, 'measure-profile');
const CAMERA = join(WORK, 'camera.mjpeg');

/** Processor seconds of a process, and its resident memory in MB. */
function cost(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    mb: Number(status.match(/VmRSS:\s+(\d+)/)[1]) / 1024,
  };
}

function descendants(pid) {
  const parents = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(name => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
    } catch {
      return [Number(name), 0];
    }
  });
  const found = [pid];
  // Goes on with what is added meanwhile, which forEach does not.
  for (const parent of found) {
    found.push(...parents.filter(([, of]) => of === parent).map(([child]) => child));
  }
  return found;
}

const sum = costs => costs.reduce((total, {cpu, mb}) => ({cpu: total.cpu + cpu, mb: total.mb + mb}), {cpu: 0, mb: 0});
const ofTree = pid => sum(descendants(pid).flatMap(one => {
  try {
    return [cost(one)];
  } catch {
    return [];
  }
}));

/** The page of its own renderer: the one that has used the processor most. */
async function renderer(browser) {
  const {processInfo} = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({type}) => type === 'renderer').sort((one, other) => other.cpuTime - one.cpuTime)[0].id;
}

const FIRST_LABEL = `(async () => {
  const began = performance.now();
  const {Engine} = await import('./engine.js');
  const camera = navigator.mediaDevices.getUserMedia({video: {width: 640, height: 480}});
  const engine = globalThis.engine = await Engine.load({expressions: ${!wish.presence}, canvas: ${wish.canvas}});
  const loaded = performance.now();
  globalThis.results = [];
  const first = new Promise(resolve => engine.addEventListener('result', ({detail}) => {
    results.push(performance.now());
    if (detail.faces.some(face => ${wish.presence} || face.expression)) resolve(performance.now());
  }));
  await engine.begin({title: 'Measured', expressions: ${!wish.presence}, source: 'camera'});
  engine.attach(await camera);
  return {loaded: loaded - began, first: await first - began};
})()`;

/** The learner has read the questions meanwhile, and now agrees: from there to the first labelled frame. */
const FROM_AGREEMENT = `(async () => {
  const {Engine} = await import('./engine.js');
  const engine = globalThis.engine = await Engine.load({expressions: false});
  await engine.prepare();
  await new Promise(resolve => setTimeout(resolve, 3000));
  const began = performance.now();
  await engine.preview(true);
  await engine.open();
  await engine.begin({title: 'Measured', expressions: true, source: 'camera'});
  await new Promise(resolve => engine.addEventListener('result', ({detail}) =>
    detail.faces.some(face => face.expression) && resolve()));
  return performance.now() - began;
})()`;

/** A session in a browser; without a profile nothing is cached. */
async function open(url) {
  const browser = new Browser({camera: CAMERA, profile: PROFILE, args: ['--headless=new']});
  return {browser, tab: await browser.tab(`${url}manifest.webmanifest`)};
}

async function start(url) {
  const {browser, tab} = await open(url);
  const times = await tab.run(FIRST_LABEL);
  return {browser, tab, times: {...times, cpu: cost(await renderer(browser)).cpu}};
}

/** Until the next start can do without the network. */
const isKept = `(async () => {
  const names = (await caches.keys()).filter(name => name.startsWith('attune-'));
  const kept = names.length ? await (await caches.open(names[0])).keys() : [];
  return kept.some(({url}) => url.endsWith(${wish.presence ? "'attune.js'" : "'.wasm'"}));
})()`;

async function figures(browser, tab) {
  const page = await renderer(browser);
  const kiosk = wish.kiosk && spawn(wish.kiosk, {shell: true, stdio: 'ignore', detached: true});
  await pause(kiosk ? 12 : 5);
  const seconds = Number(wish.seconds);
  const [pageBefore, allBefore, kioskBefore] = [cost(page), ofTree(browser.process.pid), kiosk && ofTree(kiosk.pid)];
  const before = await tab.run('results.length');
  await pause(seconds);
  const rate = (await tab.run('results.length') - before) / seconds;
  const [pageAfter, allAfter, kioskAfter] = [cost(page), ofTree(browser.process.pid), kiosk && ofTree(kiosk.pid)];
  if (kiosk) {
    process.kill(-kiosk.pid);
  }
  const share = (after, earlier) => 100 * (after.cpu - earlier.cpu) / seconds;
  return {rate, page: share(pageAfter, pageBefore), pageMb: pageAfter.mb, all: share(allAfter, allBefore),
    allMb: allAfter.mb, kiosk: kiosk && share(kioskAfter, kioskBefore), kioskMb: kioskAfter?.mb};
}

const pause = seconds => new Promise(resolve => setTimeout(resolve, 1000 * seconds));
const inSeconds = ms => `${(ms / 1000).toFixed(2)} s`;
const told = ({first, loaded, cpu}) => `${inSeconds(first)} (loaded: ${inSeconds(loaded)}; processor: ${inSeconds(cpu * 1000)})`;
const row = (name, value) => console.log(`${name.padEnd(62)} ${value}`);

mkdirSync(WORK, {recursive: true});
rmSync(PROFILE, {recursive: true, force: true});
writeCameraFile(join(ROOT, 'src/main/demo/expressions.avi'), CAMERA);
const server = await serve(SITE);
let sent = 0;
server.prependListener('request', (request, response) => {
  const end = response.end;
  response.end = (content, ...more) => {
    sent += content?.length ?? 0;
    return end.call(response, content, ...more);
  };
});
const url = `http://localhost:${server.address().port}/`;

const cold = await start(url);
row('first labelled frame, nothing cached', told(cold.times));
row('sent by the server until then, gzip', `${(sent / 1e6).toFixed(2)} MB`);
await cold.tab.until(isKept);
row('sent until everything is kept for the next start', `${(sent / 1e6).toFixed(2)} MB`);
await cold.browser.close();

sent = 0;
const warm = await start(url);
row('first labelled frame, second start of the browser', told(warm.times));
row('sent by the server for it', `${sent} bytes`);
const found = await figures(warm.browser, warm.tab);
row('results a second', found.rate.toFixed(1));
row('processor, the page and its worker', `${found.page.toFixed(1)} % of a core`);
row('resident memory of that process', `${found.pageMb.toFixed(0)} MB`);
row('processor, the whole browser with its camera', `${found.all.toFixed(1)} % of a core`);
if (wish.kiosk) {
  row('kiosk in the same seconds', `${found.kiosk.toFixed(1)} % of a core, ${found.kioskMb.toFixed(0)} MB`);
  row('processor, page : kiosk', (found.page / found.kiosk).toFixed(2));
  row('memory, page : kiosk', (found.pageMb / found.kioskMb).toFixed(2));
}
await warm.browser.close();

if (!wish.presence) {
  const {browser, tab} = await open(url);
  row('first labelled frame, from the agreement on, third start', inSeconds(await tab.run(FROM_AGREEMENT)));
  await browser.close();
}
server.close();
