// Shows what the engine says of a session: faces, figures, and how it stands with the camera.

import {clock} from '../words.js';

/** A result stands for so long; then nothing is known of the faces. */
const STANDS_MS = 1000;

export class LiveDisplay {
  faces = [];
  #lastResult = 0;
  #stream = null;

  /** @param parts as in layout.js */
  constructor(parts) {
    this.parts = parts;
  }

  result(result, {paused, hidden}) {
    if (paused) {
      return;
    }
    const {message, sign, view} = this.parts;
    this.#lastResult = performance.now();
    message.hint(result.hint ?? '');
    sign.live(this.#stream, Boolean(result.hint));
    this.#show(result.faces);
    if (!hidden) {
      view.draw(result);
    }
  }

  tick({seconds, total}) {
    Object.values(this.parts.clocks).forEach(node => node.textContent = clock(seconds));
    this.parts.cards.forEach(card => card.showTotal?.({...total, seconds}));
    if (performance.now() - this.#lastResult > STANDS_MS) {
      this.#clear();
    }
  }

  camera({state, sentence, stream}) {
    const {message, sign, view} = this.parts;
    if (state === 'live') {
      this.live(stream);
      message.back(sentence);
    } else {
      view.stale(true);
      this.#clear();
      sign.nothing();
      message.camera(sentence);
    }
  }

  live(stream) {
    const {sign, view} = this.parts;
    this.#stream = stream;
    view.stale(false);
    view.show(stream);
    sign.live(stream);
  }

  /** @param close turns the camera off; only then the sign says so */
  async off(close) {
    const {message, sign, view} = this.parts;
    view.show(null);
    await close();
    this.#clear();
    message.quiet();
    sign.off();
  }

  #clear() {
    this.parts.view.clear();
    this.#show([]);
  }

  #show(faces) {
    this.faces = faces;
    this.parts.cards.forEach(card => card.showFaces?.(faces));
  }
}
