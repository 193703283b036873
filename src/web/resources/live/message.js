// The one sentence above a session's picture: first what went wrong with a call, then the camera, then what is at risk,
// then a tab that was slowed down, then a face that is not seen.

import {element, say} from '../dom.js';

const BACK_MS = 5000;
const SLOW_MS = 20_000;

export class LiveMessage {
  element = element('p.message', {id: 'message', role: 'status', hidden: true});
  #sentences = {fault: '', camera: '', risk: '', slow: '', hint: ''};

  fault(sentence) {
    this.#set('fault', sentence);
    setTimeout(() => this.#set('fault', ''), SLOW_MS);
  }

  camera(sentence) {
    this.#set('camera', sentence);
  }

  /** The camera is back; said for a moment. */
  back(sentence) {
    this.#set('camera', sentence);
    setTimeout(() => this.#sentences.camera === sentence && this.#set('camera', ''), BACK_MS);
  }

  /** @param sentence empty when nothing is at risk any more */
  risk(sentence) {
    this.#set('risk', sentence);
  }

  /** Said until the learner has had time to read it in a tab that they look at. */
  slow(sentence) {
    this.#set('slow', sentence);
    const over = () => document.hidden
      ? document.addEventListener('visibilitychange', over, {once: true})
      : setTimeout(() => this.#set('slow', ''), SLOW_MS);
    over();
  }

  hint(sentence) {
    this.#set('hint', sentence);
  }

  /** A pause needs no word about camera or face. */
  quiet() {
    Object.assign(this.#sentences, {camera: '', hint: ''});
    this.#show();
  }

  #set(what, sentence) {
    this.#sentences[what] = sentence;
    this.#show();
  }

  #show() {
    say(this.element, Object.values(this.#sentences).find(sentence => sentence) ?? '');
  }
}
