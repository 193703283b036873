// The list of keys behind F1.

import {button, element} from '../dom.js';
import {bundle} from '../words.js';
import {shownKey} from './keys.js';

const live = bundle('ui.live');

/** @param keys of those that do something now */
export function keyList(place, keys) {
  const dialog = element('dialog', {'aria-labelledby': 'keys-title'},
    element('h2.heading', {id: 'keys-title', tabindex: '-1', autofocus: true}, live('keys.title')),
    element('dl.key-rows', {}, keys.map(key =>
      [element('dt', {}, shownKey(key)), element('dd', {}, live(`keys.${key}`))])),
    element('div.row', {}, button('keys-close', live('keys.close'), () => dialog.close())));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', event => {
    if (event.key === 'F1') {
      event.preventDefault();
      dialog.close();
    }
  });
  place.append(dialog);
  dialog.showModal();
}
