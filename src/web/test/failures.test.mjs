// What may go wrong around a session: each is said in one sentence, and no session is lost.
import {after, before, test} from 'node:test';
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {LastingBrowser, PATIENCE_MS, browser, page, site, watched} from './browser.mjs';
import {eventually, expectText} from './expect.mjs';
import {FILES, kept, stored} from './stored.mjs';
import {WORK} from './paths.mjs';
import {Walk} from './walk.mjs';
import {words} from './words.mjs';

const say = words('en');
const trouble = code => say('error', code);
let started;
let here;
before(async () => {
  mkdirSync(WORK, {recursive: true});
  here = await site();
  started = await browser();
});
after(async () => {
  await started.close();
  await here.close();
});

/** To the preview, or to the sentence in its place. */
async function toPreview(tab, {expressions = false, ...use} = {}) {
  const steps = new Walk(tab);
  await steps.open(here.url);
  await steps.agree({expressions, ...use});
  return steps;
}

/** To a session of presence, which loads the least. */
async function toSession(tab, seconds = 3) {
  const steps = await toPreview(tab);
  await steps.begin();
  await steps.run(seconds);
  return steps;
}

test('a camera that is refused, and allowed then', async () => {
  const tab = await page(started, {permissions: []});
  const steps = await toPreview(tab);
  await expectText(tab.locator('[role=alert]'), say('web', 'camera.refused'));
  await tab.context().grantPermissions(['camera']);
  await steps.begin();
});

test('no camera at all', async () => {
  const without = await browser({camera: 'missing'});
  const tab = await page(without);
  await toPreview(tab);
  await expectText(tab.locator('[role=alert]'), trouble('A-101'));
  await without.close();
});

test('a camera that another program uses', async () => {
  const tab = await page(started);
  await tab.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('Could not start video source', 'NotReadableError');
    };
  });
  await toPreview(tab);
  await expectText(tab.locator('[role=alert]'), trouble('A-102'));
});

test('a camera that is unplugged in mid-session and comes back', async () => {
  const tab = await page(started);
  const steps = await toSession(tab);
  // Chromium ends the track, as it does when the camera goes.
  await tab.context().clearPermissions();
  await expectText(tab.locator('#message'), trouble('A-104'));
  await tab.context().grantPermissions(['camera']);
  await expectText(tab.locator('#camera-state'), 'camera.mjpeg');
  await steps.end();
  const {file} = await steps.save('json', 'unplugged.json');
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  const measured = saved.bins.reduce((sum, [seconds]) => sum + seconds, 0);
  assert.ok(measured < saved.seconds, 'the time without a camera is not measured');
});

for (const [what, path, sentence] of [['the model', 'mini_xception.onnx', 'load.model'],
  ['the runtime of the model', 'ort-wasm-simd-threaded.wasm', 'load.model'],
  ['the script', 'attune.js', 'load.failed'], ['the cascade', 'haarcascade_frontalface_default.xml', 'load.failed']]) {
  test(`${what} is missing on the server`, async () => {
    here.broken.add(path);
    try {
      const tab = await page(started, {serviceWorkers: 'block'});
      const steps = new Walk(tab);
      await steps.open(here.url);
      if (sentence === 'load.failed') {
        await steps.click('start');
        await steps.at('country').selectOption('IN');
        await steps.click('use-personal');
        await steps.click('use-continue');
      } else {
        await steps.agree();
      }
      await expectText(tab.locator('[role=alert], [role=status]'), say('web', sentence));
    } finally {
      here.broken.delete(path);
    }
  });
}

test('a damaged model is not used', async () => {
  const tab = await page(started, {serviceWorkers: 'block'});
  await tab.context().route('**/mini_xception.onnx', async route => {
    const answer = await route.fetch();
    const bytes = Buffer.from(await answer.body());
    // In the middle of the weights, where nothing but the probe answer shows it.
    bytes.fill(0x3F, 100_000, 140_000);
    await route.fulfill({response: answer, body: bytes, headers: {'content-type': 'application/octet-stream'}});
  });
  await toPreview(tab, {expressions: true});
  await expectText(tab.locator('[role=alert]'), say('web', 'load.model'));
  assert.ok(await tab.locator('#start-session').isDisabled());
});

test('the second start needs no server, and the session in between neither', async () => {
  const own = await site();
  const context = await started.newContext({permissions: ['camera'], acceptDownloads: true});
  const tab = watched(await context.newPage());
  const steps = new Walk(tab);
  await steps.open(own.url);
  await steps.agree({onlyAsked: true});
  assert.ok(!tab.workers().some(worker => worker.url().endsWith('model.js')), 'nothing is loaded before an agreement');
  await steps.click('agree');
  await steps.begin();
  await eventually(() => kept(tab), count => count === FILES);
  await own.close();
  await steps.run(3);
  await steps.end();
  await steps.save('png', 'offline.png');
  const again = new Walk(watched(await context.newPage()));
  await again.open(own.url);
  await again.click('start');
  await again.at('agree').waitFor();
  await eventually(() => again.tab.workers().some(worker => worker.url().endsWith('model.js')), isLoading => isLoading);
  await again.click('agree');
  await again.begin();
  await again.run(2);
  await context.close();
});

test('a browser that ends in mid-session loses two seconds at most', async () => {
  const lasting = new LastingBrowser();
  try {
    let context = await lasting.open();
    const before = new Walk(watched(await context.newPage()));
    await before.open(here.url);
    await before.label({course: 'Kept', title: '', name: 'quiet heron'});
    await before.agree({expressions: false});
    await before.begin();
    await before.run(4);
    await before.click('question');
    await expectText(before.at('noted'), say('session', 'marker.question'));
    await before.run(7);
    const seconds = await before.tab.evaluate(() => document.querySelector('[role=timer]').textContent);
    await lasting.kill();
    context = await lasting.open();
    const after = new Walk(watched(await context.newPage()));
    await after.open(here.url);
    await after.click('lost-show');
    await after.tab.locator('#save-json:not([disabled])').waitFor();
    const {file} = await after.save('json', 'killed.json');
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(saved.seconds >= Number(seconds.split(':')[1]) - 2, `${saved.seconds} of ${seconds}`);
    assert.equal(saved.recovered, true);
    assert.equal(saved.learner, 'quiet heron');
    assert.deepEqual(saved.markers.map(({kind}) => kind), ['question']);
    await after.leave();
    assert.deepEqual(await stored(after.tab), []);
    await context.close();
  } finally {
    lasting.remove();
  }
});

test('a closed tab gives its page at the next visit, unless a second tab has the session', async () => {
  const context = await started.newContext({permissions: ['camera'], acceptDownloads: true});
  const first = await toSession(watched(await context.newPage()), 5);
  const second = new Walk(watched(await context.newPage()));
  await second.open(here.url);
  // The rule behind the agreement is the worker's, which then also knows of lost sessions.
  await second.click('start');
  await second.at('agree').waitFor();
  await second.click('back');
  await second.at('start').waitFor();
  await second.tab.waitForTimeout(1000);
  assert.equal(await second.at('lost-show').count(), 0, 'a session that runs is not lost');
  await first.tab.close({runBeforeUnload: false});
  const third = new Walk(watched(await context.newPage()));
  await third.open(here.url);
  await third.click('lost-show');
  await third.tab.locator('#save-json:not([disabled])').waitFor();
  const text = await third.page.locator('body').innerText();
  assert.ok(text.length > 100);
});

test('a saved page is offered again until the learner has left it', async () => {
  const context = await started.newContext({permissions: ['camera'], acceptDownloads: true});
  const first = await toSession(watched(await context.newPage()), 3);
  await first.end();
  const {file} = await first.save('json', 'kept.json');
  await first.tab.close();
  const second = new Walk(watched(await context.newPage()));
  await second.open(here.url);
  const [before] = say('web', 'lost.saved').split('{0}');
  await expectText(second.tab.locator('.kept p'), before);
  await second.click('lost-show');
  await second.tab.locator('#save-json:not([disabled])').waitFor();
  const again = await second.save('json', 'kept-again.json');
  assert.equal(JSON.parse(readFileSync(again.file, 'utf8')).id, JSON.parse(readFileSync(file, 'utf8')).id);
  await second.leave();
  assert.deepEqual(await stored(second.tab), []);
  await context.close();
});

test('a session whose end fails can be ended again', async () => {
  const tab = await page(started);
  await tab.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    let isFirst = true;
    Worker.prototype.postMessage = function(message, ...rest) {
      const fails = isFirst && message.call === 'end';
      isFirst &&= !fails;
      post.call(this, fails ? {...message, call: 'break'} : message, ...rest);
    };
  });
  const steps = await toSession(tab, 2);
  await steps.click('end');
  await steps.at('take-back').waitFor();
  await steps.click('end');
  await expectText(steps.at('message'), say('web', 'fault'));
  await steps.click('end');
  await tab.locator('#save-json:not([disabled])').waitFor();
});

test('before a session, too, a picture that cannot be analysed is said', async () => {
  const tab = await page(started);
  await tab.addInitScript(() => {
    const real = Worker;
    globalThis.Worker = class extends real {
      constructor(...given) {
        super(...given);
        globalThis.lastWorker = this;
      }
    };
  });
  await toPreview(tab);
  await tab.locator('#start-session:not([disabled])').waitFor();
  await tab.evaluate(() => lastWorker.dispatchEvent(new MessageEvent('message',
    {data: {event: 'failed', detail: {sentence: 'No analysis'}}})));
  await expectText(tab.locator('[role=alert]'), 'No analysis');
});

for (const damaged of ['null', '{"country":"XX","purpose":"personal","language":"xx"}', '{"country":"IN","purpose":7}']) {
  test(`settings damaged to ${damaged} are asked for again`, async () => {
    const tab = await page(started);
    await tab.addInitScript(text => localStorage.setItem('attune.settings', text), damaged);
    const steps = new Walk(tab);
    await steps.open(here.url);
    await steps.click('start');
    await steps.at('use-continue').waitFor();
  });
}

test('files that are on their way when everything is deleted are not kept', async () => {
  const tab = await page(started);
  const address = `${here.url}manifest.webmanifest`;
  await tab.goto(address);
  await tab.evaluate(async () => (await import('./offline.js')).Offline.keep(false));
  const files = await eventually(() => kept(tab), count => count > 0);
  // Only now the worker serves this page, and a worker that serves one is not ended by its browser.
  await tab.goto(address);
  await tab.evaluate(async () => (await import('./offline.js')).Offline.keep(true));
  await eventually(() => kept(tab), count => count > files);
  await tab.evaluate(async () => (await import('./offline.js')).Offline.forget());
  await tab.evaluate(async () => {
    for (const file of ['mini_xception.onnx', 'ort-wasm-simd-threaded.wasm']) {
      await (await fetch(file)).arrayBuffer();
    }
  });
  await tab.waitForTimeout(1000);
  assert.deepEqual(await tab.evaluate(() => caches.keys()), []);
});

test('two tabs have a session each', async () => {
  const context = await started.newContext({permissions: ['camera'], acceptDownloads: true});
  const tabs = [];
  for (const course of ['one', 'two']) {
    const steps = new Walk(watched(await context.newPage()));
    await steps.open(here.url);
    await steps.label({course});
    await steps.click('start');
    if (course === 'one') {
      await steps.at('country').selectOption('IN');
      await steps.click('use-personal');
      await steps.click('use-continue');
    }
    await steps.click('decline');
    await steps.click('presence');
    await steps.begin();
    await steps.run(2);
    tabs.push(steps);
  }
  for (const [index, steps] of tabs.entries()) {
    await steps.tab.bringToFront();
    await steps.end();
    const {file} = await steps.save('json', `tab-${index}.json`);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).course, ['one', 'two'][index]);
    await steps.leave();
  }
  assert.deepEqual(await stored(tabs[0].tab), []);
  await context.close();
});

test('what is kept is numbers only, and Delete empties it', async () => {
  const tab = await page(started);
  const steps = await toSession(tab, 5);
  const parts = await eventually(() => stored(tab), all => all.length > 2);
  for (const part of parts) {
    assert.deepEqual(Object.entries(part).map(([name, value]) => [name, typeof value]),
      [['id', 'string'], ['part', 'number'], ['text', 'string']]);
    assert.ok(part.text.length < 4000, 'no picture has room in that');
  }
  await steps.end();
  await tab.reload();
  await steps.at('lost-show').waitFor();
  await steps.click('delete-all');
  await steps.click('everything-yes');
  await expectText(steps.at('camera-off'), say('web', 'everything.done'));
  assert.deepEqual(await stored(tab), []);
  assert.equal(await kept(tab), 0);
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
});

test('a browser that refuses to store says so, and the session goes on', async () => {
  const blocked = new LastingBrowser({profile: {default_content_setting_values: {cookies: 2}}});
  try {
    const context = await blocked.open();
    const steps = await toSession(watched(await context.newPage()));
    await expectText(steps.at('message'), trouble('A-307'));
    await steps.end();
    await steps.save('png', 'unstored.png');
    assert.equal(await steps.tab.locator('[role=alert]:visible').count(), 0);
    await context.close();
  } finally {
    blocked.remove();
  }
});

for (const [what, take] of [['WebAssembly', () => delete globalThis.WebAssembly],
  ['a camera interface', () => Object.defineProperty(Navigator.prototype, 'mediaDevices', {value: undefined})],
  ['storage', () => Object.defineProperty(globalThis, 'indexedDB', {value: undefined})],
  ['workers', () => delete globalThis.Worker]]) {
  test(`a browser without ${what} gets one sentence`, async () => {
    const tab = await page(started);
    await tab.addInitScript(take);
    await tab.goto(here.url);
    await expectText(tab.locator('h1'), say('web', 'unsupported.title'));
    await expectText(tab.locator('.lead'), say('web', 'unsupported'));
    assert.equal(await tab.locator('button').count(), 0);
    assert.deepEqual(tab.faults, []);
  });
}

test('a browser without track processors goes by canvas', {timeout: 2 * PATIENCE_MS}, async () => {
  const tab = await page(started);
  await tab.addInitScript(() => delete globalThis.MediaStreamTrackProcessor);
  const steps = await toSession(tab, 4);
  await steps.end();
  const {file} = await steps.save('json', 'canvas.json');
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(saved.bins[0][0] > 1, `${saved.bins}`);
});
