// Each screen at a phone's width and a school computer's, light and dark: free of what hinders people, and as a picture
// in target/web-test/looks, to be looked at.
import {after, before, test} from 'node:test';
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {AXE, browser, page, site} from './browser.mjs';
import {WORK} from './paths.mjs';
import {Walk} from './walk.mjs';

const LOOKS = join(WORK, 'looks');
const axe = readFileSync(AXE, 'utf8');
const PHONE = {width: 360, height: 740};
const SCHOOL = {width: 1366, height: 768};

let started;
let here;
before(async () => {
  mkdirSync(LOOKS, {recursive: true});
  here = await site();
  started = await browser();
});
after(async () => {
  await started.close();
  await here.close();
});

/** What axe finds, as rule and element. */
async function hindrances(tab) {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const {violations} = await globalThis.axe.run(document, {iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
  });
}

function tooWide(tab) {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, options, language] of [
  ['phone', {viewport: PHONE, hasTouch: true, isMobile: true}, 'en'],
  ['school', {viewport: SCHOOL}, 'en'],
  ['dark', {viewport: SCHOOL, colorScheme: 'dark'}, 'en'],
  ['hindi', {viewport: SCHOOL}, 'hi'],
  ['telugu-phone-dark', {viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark'}, 'te'],
]) {
  test(`screens: ${name}`, async t => {
    const tab = await page(started, {serviceWorkers: 'block', reducedMotion: 'reduce', ...options});
    const found = [];
    const steps = new Walk(tab, async screen => {
      await tab.screenshot({path: join(LOOKS, `${name}-${screen}.png`), fullPage: ['page', 'start'].includes(screen)});
      (await hindrances(tab)).forEach(one => found.push(`${screen}: ${one}`));
      const over = await tooWide(tab);
      if (over > 0) {
        found.push(`${screen}: ${over} pixels too wide`);
      }
    });
    await steps.open(here.url, language);
    await steps.label({course: 'Thermodynamics', title: 'Lecture 7: the first law', name: 'quiet heron'});
    await steps.agree();
    await steps.begin();
    await steps.run(6);
    await steps.click('lost');
    await steps.end();
    assert.deepEqual(found, []);
  });
}
