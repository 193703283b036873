// What the browser keeps of the learner's choices: the language, and the answers about country and purpose.

const KEY = 'attune.settings';

/** {language, country, purpose}, each only once it was chosen. */
export function settings() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
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
