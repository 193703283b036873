// What the browser keeps of the learner's choices: the language, and the answers about country and purpose.

import {LANGUAGES} from './words.js';
import {isCountry} from './countries.js';

const KEY = 'attune.settings';

const IS_RIGHT = {
  language: letters => Object.hasOwn(LANGUAGES, letters),
  country: isCountry,
  purpose: who => ['personal', 'institution'].includes(who),
};

/** {language, country, purpose}, each only once it was chosen; what is damaged is asked for again. */
export function settings() {
  const stored = read();
  return Object.fromEntries(Object.keys(IS_RIGHT).filter(name => IS_RIGHT[name](stored[name]))
    .map(name => [name, stored[name]]));
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** Where the browser stores nothing, the answers are asked for again. */
export function keep(changed) {
  try {
    localStorage.setItem(KEY, JSON.stringify({...settings(), ...changed}));
  } catch {
    // asked for again
  }
}

export function forgetSettings() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing is stored
  }
}
