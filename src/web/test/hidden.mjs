// What a hidden tab gets: xvfb-run -a node src/web/test/hidden.mjs [minutes]. Pictures a second by both ways, and the
// longest gap between two, while another tab is in front. Needs a display, because a headless tab is never hidden.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {Browser} from './cdp.mjs';
import {writeCameraFile} from './fakecamera.mjs';
import {ROOT, SITE, WORK} from './paths.mjs';
import {serve} from '../serve.mjs';

const MINUTES = Number(process.argv[2] ?? 7);
const CAMERA = join(WORK, 'camera.mjpeg');
const EVERY_S = 30;

/** Beside both ways, what a page's own timer and its video would have got. */
const BEGIN = `(async () => {
  const {Engine} = await import('./engine.js');
  globalThis.times = {'track processor': [], canvas: [], 'page’s timer': [], 'video frames': []};
  globalThis.slow = [];
  for (const [way, canvas] of [['track processor', false], ['canvas', true]]) {
    const engine = await Engine.load({expressions: false, canvas});
    engine.addEventListener('result', () => times[way].push(performance.now()));
    engine.addEventListener('slow', ({detail}) => slow.push(way + ' ' + detail.seconds));
    await engine.begin({title: way, expressions: false, source: 'camera'});
    await engine.open();
  }
  setInterval(() => times['page’s timer'].push(performance.now()), 100);
  const video = Object.assign(document.createElement('video'), {muted: true});
  video.srcObject = await navigator.mediaDevices.getUserMedia({video: true});
  document.documentElement.append(video);
  video.play();
  const seen = () => times['video frames'].push(performance.now()) && video.requestVideoFrameCallback(seen);
  video.requestVideoFrameCallback(seen);
})()`;
const LAST = `Object.entries(times).map(([way, all]) => {
  const last = all.filter(time => time > performance.now() - ${EVERY_S * 1000});
  const gap = Math.max(0, ...last.slice(1).map((time, index) => time - last[index]));
  return way + ': ' + (last.length / ${EVERY_S}).toFixed(1) + ' a second, longest gap ' + Math.round(gap) + ' ms';
}).join('; ')`;

const pause = seconds => new Promise(resolve => setTimeout(resolve, 1000 * seconds));

mkdirSync(WORK, {recursive: true});
writeCameraFile(join(ROOT, 'src/main/demo/expressions.avi'), CAMERA);
const server = await serve(SITE);
const browser = new Browser({camera: CAMERA});
const tab = await browser.tab(`http://localhost:${server.address().port}/manifest.webmanifest`);
await tab.run(BEGIN);
await pause(EVERY_S);
console.log(await tab.run('document.visibilityState'), await tab.run(LAST));
const lecture = await browser.tab('data:text/html,<p>A lecture');
await lecture.show();
for (let passed = EVERY_S; passed <= 60 * MINUTES; passed += EVERY_S) {
  await pause(EVERY_S);
  console.log(`${await tab.run('document.visibilityState')} for ${passed} s`, await tab.run(LAST));
}
console.log('gaps of more than a second:', await tab.run('slow.length'));
await browser.close();
server.close();
