// Names that say nothing about the learner, from the kiosk's words.

import {bundle} from './words.js';

const session = bundle('session');

/** Such as "quiet heron". */
export function suggestedName() {
  return session('pseudonym', oneOf('pseudonym.adjectives'), oneOf('pseudonym.animals'));
}

function oneOf(key) {
  const words = session(key).split(',');
  return words[crypto.getRandomValues(new Uint8Array(1))[0] % words.length];
}
