// What a learner can do during a session, and the key for it, as on the kiosk. Keys, buttons and the list behind F1 all
// come from this table.

import {bundle} from '../words.js';

const live = bundle('ui.live');
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const SHORTCUT = 'Ctrl+';
const KEYS = {
  pause: 'P', lost: 'L', clear: 'K', question: 'Q', mark: 'M', word: 'N', 'take-back': 'Ctrl+Z', hide: 'H',
  learner: 'A', compact: 'C', end: 'Ctrl+E', keys: 'F1',
};

/** The key's name as printed on the keyboard. */
export function shownKey(id) {
  return isMac ? KEYS[id].replace(SHORTCUT, '⌘') : KEYS[id];
}

/** What a button does and, where there is a keyboard, its key. */
export function withKey(words, id) {
  return matchMedia('(hover: none) and (pointer: coarse)').matches ? words : live('live.button', words, shownKey(id));
}

/** For `aria-keyshortcuts`. */
export function shortcut(id) {
  return KEYS[id].replace(SHORTCUT, isMac ? 'Meta+' : 'Control+');
}

/** The id of what a key press asks for; null for nothing. Letters of a word that is typed ask for nothing. */
export function keyPressed(event) {
  const found = Object.keys(KEYS).find(id => matches(event, KEYS[id]));
  return found && (found === 'keys' || !event.target.closest?.('input, select, textarea')) ? found : null;
}

function matches(event, key) {
  const letter = key.replace(SHORTCUT, '');
  const wantsShortcut = key !== letter;
  const hasShortcut = isMac ? event.metaKey : event.ctrlKey;
  return wantsShortcut === hasShortcut && !event.altKey && !event.shiftKey && isLetter(event, letter);
}

/** By its place on the keyboard where that writes no Latin letters. */
function isLetter(event, letter) {
  return event.key.toUpperCase() === letter || event.code === `Key${letter}` && !/^[a-z]$/i.test(event.key);
}
