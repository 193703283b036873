// A question with answers that look alike, over whatever is shown.

import {button, element} from '../dom.js';

/**
 * @param answers [id, words, class] of each button, the harmless one last
 * @return the id of the answer; null where Esc went back
 */
export function ask(title, sentences, answers) {
  const dialog = element('dialog', {'aria-labelledby': 'question-title'},
    element('h2.heading', {id: 'question-title', tabindex: '-1', autofocus: true}, title),
    sentences.map(sentence => element('p', {}, sentence)),
    element('div.row', {}, answers.map(([id, words, style]) =>
      button(id, words, () => dialog.close(id), style ?? ''))));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(dialog.returnValue || null);
  }));
}
