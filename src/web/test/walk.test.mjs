// A learner's whole way, with the built-in clip as the camera: in three languages, by keyboard alone, without expressions.
import {after, before, test} from 'node:test';
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {browser, page, site} from './browser.mjs';
import {attune, dataOf, withData} from './desktop.mjs';
import {eventually, expectText, unharmed} from './expect.mjs';
import {FILES, kept, stored} from './stored.mjs';
import {WORK} from './paths.mjs';
import {Walk} from './walk.mjs';
import {words} from './words.mjs';

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

async function walk(options) {
  return new Walk(await page(started, options));
}

test('a session from the start to its saved page', async t => {
  const steps = await walk();
  const {tab} = steps;
  const say = words('en');
  await steps.open(here.url);
  await steps.label({course: 'Thermodynamics', title: 'Lecture 7', name: 'quiet heron'});
  await steps.agree();
  await steps.begin();
  await steps.run(3);
  await eventually(() => kept(tab), count => count === FILES);
  const loaded = here.requests.length;

  await t.test('the learner marks, renames, takes back, hides the picture and pauses', async () => {
    await steps.click('question');
    await expectText(steps.at('noted'), say('session', 'marker.question'));
    await steps.click('mark');
    await steps.at('marker').fill('zebra <law> & "more"');
    await steps.at('marker').press('Enter');
    await expectText(steps.at('noted'), 'zebra <law>');
    await steps.click('lost');
    await expectText(steps.at('noted'), say('session', 'marker.lost'));
    await steps.click('take-back');
    await steps.click('hide');
    await expectText(steps.tab.locator('body'), say('ui.live', 'hide.words'));
    await steps.click('hide');
    await steps.click('pause');
    await expectText(steps.at('paused'), say('ui.live', 'pause.title'));
    await expectText(steps.at('camera-state'), say('ui.camera', 'sign.off'));
    assert.equal(await tab.evaluate(() => document.querySelector('video')?.srcObject ?? null), null);
    await steps.click('pause');
    await expectText(steps.at('camera-state'), 'camera.mjpeg');
  });

  await steps.run(14);
  await steps.end();

  await t.test('nothing was asked for after the load', () => {
    assert.deepEqual(here.requests.slice(loaded), []);
  });

  await t.test('the page has what it must', async () => {
    const text = await steps.page.locator('body').innerText();
    for (const part of ['Thermodynamics', 'Lecture 7', 'quiet heron', 'zebra <law> & "more"']) {
      assert.ok(text.includes(part), part);
    }
    for (const key of ['measured.title', 'expressions.title']) {
      assert.ok(text.toLowerCase().includes(say('report', key).toLowerCase()), key);
    }
    assert.ok(await steps.page.locator('svg[role=img]').count() >= 2);
    assert.equal(await steps.page.locator('script').count(), 0);
  });

  const {file, name} = await steps.save('png', 'whole.png');
  const {file: json} = await steps.save('json', 'whole.json');
  const {file: html} = await steps.save('html', 'whole.html');
  const saved = JSON.parse(readFileSync(json, 'utf8'));

  await t.test('files are named as the desktop names them', () => {
    assert.match(name, /^attune-\d{8}-\d{6}-[0-9a-f]{4}\.png$/);
  });

  await t.test('the three files have the same session', () => {
    assert.deepEqual(dataOf(readFileSync(file)), saved);
    assert.ok(saved.seconds >= 13.5, `${saved.seconds}: the timer rounds`);
    assert.equal(saved.mode, 'expressions');
    assert.deepEqual(saved.markers.map(({text, kind}) => text || kind), ['question', 'zebra <law> & "more"']);
    const measured = saved.bins.reduce((sum, [seconds]) => sum + seconds, 0);
    assert.ok(measured > 1 && measured <= saved.seconds, `${measured} of ${saved.seconds}`);
    const page = readFileSync(html, 'utf8');
    assert.ok(page.includes('quiet heron') && page.includes('zebra &lt;law&gt; &amp; &quot;more&quot;'));
  });

  await t.test('the desktop reads the picture', () => {
    const said = attune('report', 'show', file);
    assert.match(said, /Thermodynamics/);
    assert.match(said, /quiet heron/);
  });

  await t.test('the picture counts in a class view with four others', () => {
    const folder = join(WORK, 'class');
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder);
    const png = readFileSync(file);
    writeFileSync(join(folder, 'browser.png'), png);
    ['one', 'two', 'three', 'four'].forEach((learner, index) => writeFileSync(join(folder, `${learner}.png`),
      withData(png, {...saved, learner, id: saved.id.slice(0, -1) + ((parseInt(saved.id.at(-1), 16) + 1 + index) % 16).toString(16)})));
    const said = attune('class', folder, '--use-country', 'IN', '--out', join(WORK, 'class.png'));
    assert.match(said, /^5 said “question”/);
    assert.match(said, /Thermodynamics, Lecture 7 .* 5 learners/);
  });

  await t.test('what is taken out leaves no trace', async () => {
    await steps.click('take-name');
    await steps.click('take-markers');
    await steps.tab.locator('#take-markers[disabled]').waitFor();
    await steps.at('edit-from').fill('0:00');
    await steps.at('edit-to').fill('0:10');
    await steps.click('take-stretch');
    await expectText(steps.at('saved'), say('ui.report', 'report.unsaved.shorter'));
    await steps.tab.locator('#save-png:not([disabled])').waitFor();
    const files = [];
    for (const kind of ['html', 'json', 'png']) {
      files.push(readFileSync((await steps.save(kind, `less.${kind}`)).file));
    }
    const [page, data, picture] = files;
    const less = JSON.parse(data);
    assert.deepEqual(dataOf(picture), less);
    for (const trace of ['quiet heron', 'zebra']) {
      [page, data, Buffer.from(JSON.stringify(dataOf(picture)))].forEach(all => assert.ok(!all.includes(trace), trace));
    }
    assert.equal(less.learner, '');
    assert.deepEqual(less.markers, []);
    assert.ok(less.bins[0].every(seconds => seconds === 0));
    assert.deepEqual(less.bins.slice(1), saved.bins.slice(1));
  });

  await t.test('leaving after saving keeps nothing', async () => {
    assert.notDeepEqual(await stored(steps.tab), []);
    await steps.leave();
    assert.deepEqual(await stored(steps.tab), []);
  });
  await unharmed(steps.tab, here.url);
});

for (const language of ['hi', 'te']) {
  test(`a session in ${language}`, async () => {
    const steps = await walk();
    const say = words(language);
    await steps.open(here.url, language);
    await steps.label({course: 'ऊष्मागतिकी', title: 'ఉష్ణం', name: ''});
    await steps.agree();
    await steps.begin();
    await steps.run(5);
    await steps.click('clear');
    await expectText(steps.at('noted'), say('session', 'marker.clear'));
    await steps.end();
    const text = await steps.page.locator('body').innerText();
    for (const part of ['ऊष्मागतिकी', 'ఉష్ణం', say('report', 'measured.title')]) {
      assert.ok(text.includes(part), part);
    }
    assert.equal(await steps.page.locator('html').getAttribute('lang'), `${language}-IN`);
    const {file, name} = await steps.save('png', `${language}.png`);
    assert.match(name, /^attune-/);
    assert.match(attune('report', 'show', file), /ऊष्मागतिकी/);
    await unharmed(steps.tab, here.url);
  });
}

test('presence only loads no model, and its page says nothing of expressions', async () => {
  const before = here.requests.length;
  const steps = await walk({serviceWorkers: 'block'});
  const say = words('en');
  await steps.open(here.url);
  await steps.agree({expressions: false});
  await steps.begin();
  await steps.run(5);
  await steps.end();
  assert.deepEqual(here.requests.slice(before).filter(path => /onnx|ort/.test(path)), []);
  const text = await steps.page.locator('body').innerText();
  assert.ok(!text.includes(say('report', 'expressions.title')));
  const {file} = await steps.save('json', 'presence.json');
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(saved.mode, 'presence');
  assert.ok(saved.bins.every(bin => bin.length === 1));
});

test('where the law forbids it, an institution gets presence only', async () => {
  const steps = await walk();
  const say = words('en');
  await steps.open(here.url);
  await steps.click('start');
  await steps.at('country').selectOption('DE');
  await steps.click('use-institution');
  await steps.click('use-continue');
  await steps.at('myself').waitFor();
  assert.equal(await steps.at('agree').count(), 0);
  await expectText(steps.tab.locator('h1'), say('ui.agreement', 'eu.title'));
  await steps.click('presence');
  await expectText(steps.tab.locator('h1'), say('ui.agreement', 'presence.title'));
});

test('both answers look alike, and no key decides by chance', async () => {
  const steps = await walk();
  await steps.open(here.url);
  await steps.click('start');
  await steps.at('country').selectOption('IN');
  await steps.click('use-personal');
  await steps.click('use-continue');
  await steps.at('agree').waitFor();
  const looks = await Promise.all(['agree', 'decline'].map(id => steps.at(id).evaluate(node => {
    const {color, backgroundColor, borderColor, fontWeight, fontSize} = getComputedStyle(node);
    return {color, backgroundColor, borderColor, fontWeight, fontSize};
  })));
  assert.deepEqual(looks[0], looks[1]);
  await steps.tab.keyboard.press('Enter');
  await steps.tab.keyboard.press('Space');
  assert.ok(await steps.at('agree').isVisible());
});

test('a word belongs to the mark before it, though the worker has not answered yet', async () => {
  const slow = await walk({serviceWorkers: 'block'});
  const {tab} = slow;
  await tab.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function(message, ...rest) {
      setTimeout(() => post.call(this, message, ...rest), message.call === 'mark' ? 3000 : 0);
    };
  });
  await slow.open(here.url);
  await slow.agree({expressions: false});
  await slow.begin();
  await slow.run(2);
  await slow.click('question');
  await expectText(slow.at('noted'), words('en')('session', 'marker.question'));
  await tab.keyboard.press('m');
  await tab.keyboard.press('n');
  await tab.keyboard.type('late');
  await tab.keyboard.press('Enter');
  await expectText(slow.at('noted'), 'late');
  await slow.end();
  const {file} = await slow.save('json', 'late.json');
  const {markers} = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual(markers.map(({kind = 'note', text}) => text || kind), ['question', 'late']);
});

test('everything is done by keyboard alone', async () => {
  const {tab} = await walk();
  const {keyboard} = tab;
  /** Tabs on until this has the focus. */
  const reach = async id => {
    for (let count = 0; count < 80; count++) {
      if (await tab.evaluate(() => document.activeElement?.id) === id) {
        return;
      }
      await keyboard.press('Tab');
    }
    assert.fail(`the Tab key does not reach ${id}`);
  };
  const press = async (id, key = 'Enter') => {
    await tab.locator(`#${id}:not([disabled])`).waitFor();
    await reach(id);
    await keyboard.press(key);
  };
  const steps = new Walk(tab);
  await steps.open(here.url);
  await reach('course');
  await keyboard.type('Keys');
  await press('start');
  await reach('country');
  await keyboard.type('India');
  await press('use-personal', 'Space');
  await press('use-continue');
  await press('agree');
  await press('start-session', 'Space');
  await tab.locator('#pause').waitFor();
  await steps.run(2);
  for (const key of ['q', 'l', 'k', 'm']) {
    await keyboard.press(key);
  }
  await keyboard.press('n');
  await keyboard.type('pml');
  await keyboard.press('Enter');
  await expectText(tab.locator('#noted'), 'pml');
  await keyboard.press('F1');
  await tab.locator('dialog[open]').waitFor();
  await keyboard.press('Escape');
  await keyboard.press('p');
  await tab.locator('#paused').waitFor();
  await keyboard.press('p');
  await steps.run(5);
  await keyboard.press('Control+e');
  await keyboard.press('Control+z');
  await tab.locator('#pause').waitFor();
  await keyboard.press('Control+e');
  await keyboard.press('Control+e');
  await tab.locator('#save-json:not([disabled])').waitFor();
  const [download] = await Promise.all([tab.waitForEvent('download'), press('save-json')]);
  await download.saveAs(join(WORK, 'keys.json'));
  const saved = JSON.parse(readFileSync(join(WORK, 'keys.json'), 'utf8'));
  assert.deepEqual(saved.markers.map(({kind = 'note', text}) => text || kind), ['question', 'lost', 'clear', 'pml']);
  await unharmed(tab, here.url);
});
