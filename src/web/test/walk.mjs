// The steps of a learner through the screens, which tests put together. Waits are for what is on the screen, never for a
// time.
import {join} from 'node:path';
import {expectText} from './expect.mjs';
import {PATIENCE_MS} from './browser.mjs';
import {WORK} from './paths.mjs';
import {words} from './words.mjs';

export class Walk {
  /** @param onScreen called with a name and the tab whenever a screen is complete */
  constructor(tab, onScreen = async () => {}) {
    this.tab = tab;
    this.onScreen = onScreen;
  }

  at(id) {
    return this.tab.locator(`#${id}`);
  }

  click(id) {
    return this.at(id).click();
  }

  /** Opens the start screen, in a language other than the browser's if one is given. */
  async open(url, language = 'en') {
    await this.tab.goto(url);
    await this.at('start').waitFor();
    if (language !== 'en') {
      await this.at('language').selectOption(language);
      await expectText(this.at('start'), words(language)('ui.start', 'start.start'));
    }
    await this.onScreen('start', this.tab);
  }

  async label({course = '', title = '', name = ''}) {
    await this.at('course').fill(course);
    await this.at('title').fill(title);
    await this.at('name').fill(name);
  }

  /** Says where and for whom, and agrees to one of both kinds of session. */
  async agree({country = 'IN', purpose = 'personal', expressions = true, onlyAsked = false} = {}) {
    await this.click('start');
    await this.at('country').waitFor();
    await this.at('country').selectOption(country);
    await this.click(`use-${purpose}`);
    await this.onScreen('use', this.tab);
    await this.click('use-continue');
    await this.at('agree').waitFor();
    await this.onScreen('agreement', this.tab);
    if (onlyAsked) {
      return;
    }
    if (expressions) {
      await this.click('agree');
    } else {
      await this.click('decline');
      await this.at('presence').waitFor();
      await this.onScreen('presence', this.tab);
      await this.click('presence');
    }
  }

  /** Waits until the camera's pictures are analysed, and begins the session. */
  async begin() {
    await this.tab.locator('#start-session:not([disabled])').waitFor();
    await this.onScreen('preview', this.tab);
    await this.click('start-session');
    await this.at('pause').waitFor();
  }

  /** Until the session's clock shows so much. */
  async run(seconds) {
    await this.tab.waitForFunction(least => {
      const [minutes, rest] = document.querySelector('[role=timer]').textContent.split(':').map(Number);
      return 60 * minutes + rest >= least;
    }, seconds, {timeout: PATIENCE_MS + 2000 * seconds});
    await this.onScreen('session', this.tab);
  }

  /** Ends the session, and does not wait for the way back to close. */
  async end() {
    await this.click('end');
    await this.at('take-back').waitFor();
    await this.onScreen('ended', this.tab);
    await this.click('end');
    await this.at('page').waitFor();
    await this.tab.locator('#save-png:not([disabled])').waitFor();
    await this.onScreen('page', this.tab);
  }

  /** From the saved page back to the start. */
  async leave() {
    await this.click('again');
    await this.at('start').waitFor();
  }

  /** The page's document as a person sees it. */
  get page() {
    return this.tab.frameLocator('#page');
  }

  /** @param kind png, html or json. @return the saved file */
  async save(kind, name = `saved.${kind}`) {
    const [download] = await Promise.all([this.tab.waitForEvent('download'), this.click(`save-${kind}`)]);
    const file = join(WORK, name);
    await download.saveAs(file);
    await expectText(this.at('saved'), download.suggestedFilename());
    return {file, name: download.suggestedFilename()};
  }
}
