// Says whether the camera is in use: in words, by the lamp's shape (filled, ring, struck-through ring) and its colour.

import {element, say} from './dom.js';
import {bundle} from './words.js';

const camera = bundle('ui.camera');

export class CameraSign {
  #lamp = element('span.lamp', {'aria-hidden': 'true'});
  #words = element('span');

  constructor() {
    this.element = element('span.sign', {id: 'camera-state'}, this.#lamp, this.#words);
    this.opening();
  }

  opening() {
    this.#show('', camera('sign.opening'));
  }

  live(stream, unseen = false) {
    const device = stream?.getVideoTracks()[0]?.label;
    const used = device ? camera('sign.camera', device) : bundle('capture')('camera.streaming');
    this.#show(unseen ? 'live unseen-face' : 'live', unseen ? camera('sign.unseen') : used);
  }

  off() {
    this.#show('off', camera('sign.off'));
  }

  nothing() {
    this.#show('', camera('sign.nothing'));
  }

  #show(classes, words) {
    this.#lamp.className = `lamp ${classes}`;
    say(this.#words, words);
  }
}
