// A button for each action of a session, with its key beside its name. A toggle stays pressed while it is on; any other
// says what it will do now.

import {button, element, rename} from '../dom.js';
import {keyPressed, shortcut, withKey} from './keys.js';
import {bundle} from '../words.js';

const live = bundle('ui.live');

export class LiveButtons {
  #all = {};
  #mode = {};

  /** @param actions [key, what it does] of all that this session has */
  constructor(actions) {
    actions.forEach(([key, action]) => this.#all[key] = this.#made(key, action));
    this.#all.hide.setAttribute('aria-pressed', 'false');
    this.#all.end.classList.add('accent');
  }

  #made(key, action) {
    const made = button(key, withKey(live(`live.${key}`), key), action);
    made.setAttribute('aria-keyshortcuts', shortcut(key));
    return made;
  }

  of(key) {
    return this.#all[key];
  }

  /** Those of the keys that this session has, in a row. */
  row(...keys) {
    return element('div.tools', {}, keys.map(key => this.#all[key]));
  }

  /** The keys that do something now. */
  get working() {
    return Object.keys(this.#all).filter(key => this.#works(key));
  }

  /** After the session's end only these two do anything. */
  #works(key) {
    return !this.#mode.ended || key === 'take-back' || key === 'end';
  }

  /**
   * A key acts once, however long it is held, and its letter is not typed into the field it focuses.
   *
   * @param event of a key that was pressed
   */
  press(event) {
    const key = keyPressed(event);
    if (key && this.#all[key] && this.#works(key)) {
      event.preventDefault();
      if (!event.repeat) {
        this.#all[key].click();
      }
    }
  }

  /** @param hasMarks whether one can be taken back */
  show(mode, hasMarks) {
    this.#mode = mode;
    this.#name('pause', mode.paused);
    this.#name('compact', mode.compact);
    this.#name('take-back', mode.ended);
    this.#name('end', mode.ended);
    this.#all.hide.setAttribute('aria-pressed', String(mode.hidden));
    this.#all['take-back'].hidden = !mode.ended && !hasMarks;
  }

  /** @param on whether pressing it again undoes it */
  #name(key, on) {
    const what = on ? `${key}.undo` : key;
    if (this.#all[key]) {
      rename(this.#all[key], withKey(live(`live.${what}`), key), what);
    }
  }
}
