// How much of a session a crash costs: node src/web/test/loss.mjs. Kills the browser, closes the tab, reloads it.
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {Browser} from './cdp.mjs';
import {writeCameraFile} from './fakecamera.mjs';
import {ROOT, SITE, WORK} from './paths.mjs';
import {serve} from '../serve.mjs';

const PROFILE = join(WORK, 'loss-profile');
const CAMERA = join(WORK, 'camera.mjpeg');
const LOAD = `(async () => {
  const {Engine} = await import('./engine.js');
  globalThis.engine = await Engine.load({expressions: false});
})()`;
const BEGIN = `(async () => {
  globalThis.began = performance.now();
  await engine.begin({title: 'Lost', expressions: false, source: 'camera'});
  await engine.open();
})()`;

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const server = await serve(SITE);
const url = `http://localhost:${server.address().port}/manifest.webmanifest`;
const start = () => new Browser({camera: CAMERA, profile: PROFILE, args: ['--headless=new']});

async function loaded(browser) {
  const tab = await browser.tab(url);
  await tab.run(LOAD);
  return tab;
}

/** Runs a session for a while, ends it by force, and looks for it. @param end gets browser and tab; gives the browser */
async function lost(name, ms, end) {
  let browser = start();
  const tab = await loaded(browser);
  await tab.run(BEGIN);
  await pause(ms);
  const seconds = await tab.run('(performance.now() - began) / 1000');
  browser = await end(browser, tab) ?? start();
  const next = await loaded(browser);
  const [found] = await next.run('engine.lost()');
  const kept = found?.seconds ?? 0;
  console.log(`${name} after ${seconds.toFixed(2)} s: ${kept} s kept, ${(seconds - kept).toFixed(2)} s lost`);
  console.log(`  recovered: ${JSON.stringify(await next.run(`engine.recover('${found?.id}')`))}`);
  console.log(`  headline: ${await next.run('engine.page({}).then(({headline}) => headline)')}`);
  await next.run('engine.deleteAll()');
  await browser.close();
}

mkdirSync(WORK, {recursive: true});
rmSync(PROFILE, {recursive: true, force: true});
writeCameraFile(join(ROOT, 'src/main/demo/expressions.avi'), CAMERA);
await lost('browser killed', 6300, browser => browser.kill());
await lost('browser killed', 7900, browser => browser.kill());
await lost('tab closed', 6700, async (browser, tab) => {
  await tab.close();
  return browser;
});
await lost('page reloaded', 6500, async (browser, tab) => {
  await tab.browser.send('Page.reload', {}, tab.session);
  await pause(1000);
  return browser;
});
server.close();
