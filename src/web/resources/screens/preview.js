// Between the agreement and the session: the learner sees themselves and begins when they like. Nothing is recorded.

import {COLORS, CameraView} from '../view.js';
import {button, element, say} from '../dom.js';
import {bundle, web} from '../words.js';
import {engine, labels, sentenceOf, show} from '../app.js';
import {CameraSign} from '../sign.js';
import {RestingCard} from '../resting.js';
import {liveScreen} from './live.js';
import {startScreen} from './start.js';

const words = bundle('ui.preview');
/** Then the camera turns off. */
const LONGEST_MS = 600_000;
/** The worker says at most this often that pictures fail. */
const FAILED_MS = 10_000;

export function previewScreen(expressions) {
  return signal => new Preview(expressions, signal).element;
}

class Preview {
  #engine;
  #stream = null;
  #isReady = false;
  #sign = new CameraSign();
  #view = new CameraView();
  #message = element('p.message', {role: 'alert', hidden: true});
  #hint = element('p.framing', {role: 'status'});
  #start = button('start-session', words('preview.start'), () => this.#begin(), 'accent', 'big');
  #again = button('again', web('again'), () => this.#open());
  #rest;

  constructor(expressions, signal) {
    this.expressions = expressions;
    this.signal = signal;
    this.#rest = expressions ? new RestingCard(on => this.#engine.restingFace(on), () => this.#start.focus()) : null;
    this.#start.disabled = true;
    this.#again.hidden = true;
    this.element = this.#layout();
    addEventListener('keydown', event => this.#key(event), {signal});
    const tooLong = setTimeout(() => this.#leave(), LONGEST_MS);
    signal.addEventListener('abort', () => clearTimeout(tooLong));
    say(this.#hint, words('hint.waiting'));
    this.#prepare();
  }

  #layout() {
    const back = button('back', words('preview.back'), () => this.#leave());
    back.dataset.escape = true;
    return [
      element('header.bar', {}, element('h1.app-name', {}, words('preview.title')), this.#sign.element,
        element('span.quiet', {}, words('preview.promise'))),
      element('div', {class: this.#rest ? 'beside' : 'beside alone'},
        element('div.middle', {}, this.#message, this.#again, this.#view.element, this.#hint),
        this.#rest ? element('div.side', {}, this.#rest.element) : null),
      element('footer.foot', {}, this.#start, back, element('span.quiet.keys-hint', {}, words('preview.keys'))),
    ];
  }

  async #prepare() {
    try {
      this.#engine = await engine();
      if (!this.signal.aborted) {
        this.#listen();
        await this.#engine.preview(false);
        await Promise.all([this.#open(), this.#loadModel()]);
      }
    } catch (failed) {
      this.#fail(sentenceOf(failed));
    }
  }

  /** The camera's picture and its hints come while the model is loaded. */
  async #loadModel() {
    if (this.expressions) {
      await this.#engine.preview(true);
    }
    this.#isReady = true;
    await this.#rest?.begin();
  }

  #listen() {
    const hear = (event, how) => this.#engine.addEventListener(event, ({detail}) => how(detail), {signal: this.signal});
    hear('camera', detail => this.#cameraIs(detail));
    hear('result', result => this.#see(result));
    hear('failed', ({sentence}) => this.#failed(sentence));
  }

  /** Asks for the camera, which only this screen and the session do. */
  async #open() {
    if (!this.signal.aborted) {
      this.#again.hidden = true;
      this.#sign.opening();
      await this.#engine.open();
    }
  }

  #cameraIs({state, sentence, stream}) {
    this.#stream = stream ?? null;
    this.#view.stale(state !== 'live');
    if (state === 'live') {
      this.#view.show(stream);
      this.#sign.live(stream);
      this.#measureAnew();
      say(this.#message, '');
    } else {
      this.#sign.nothing();
      this.#start.disabled = true;
      this.#again.hidden = state === 'lost';
      this.#hintIs('');
      say(this.#message, sentence);
    }
  }

  /** Each camera sees the face differently. */
  #measureAnew() {
    if (this.#isReady) {
      this.#rest?.begin();
    }
  }

  #see(result) {
    if (!this.#stream) {
      return;
    }
    this.#start.disabled = !this.#isReady;
    const good = result.hint === bundle('ui.camera')('hint.good');
    this.#view.draw(result.faces.length ? {...result, faces: result.faces.map(present)} : result,
      good ? COLORS.GOOD : COLORS.PRESENT);
    this.#hintIs(this.#isReady ? result.hint || words('hint.waiting') : web('loading'), good && this.#isReady);
    this.#rest?.show(result.resting);
  }

  #hintIs(sentence, good = false) {
    if (this.#hint.textContent !== sentence) {
      this.#hint.textContent = sentence;
    }
    this.#hint.classList.toggle('good', good);
  }

  #failed(sentence) {
    say(this.#message, sentence);
    setTimeout(() => this.#message.textContent === sentence && say(this.#message, ''), FAILED_MS);
  }

  #fail(sentence) {
    this.#engine?.detach();
    this.#sign.off();
    this.#hintIs('');
    say(this.#message, sentence);
  }

  #key(event) {
    const isOnButton = event.target.closest('button, a, input, select');
    if (event.key === 'Enter' && !isOnButton && !event.repeat && !this.#start.disabled) {
      event.preventDefault();
      this.#begin();
    }
  }

  async #begin() {
    this.#start.disabled = true;
    this.#hintIs(words('hint.starting'));
    try {
      await this.#engine.begin({...labels, everyone: false, expressions: this.expressions, source: 'camera'});
      show(liveScreen(this.#engine, this.expressions, this.#stream));
    } catch (failed) {
      this.#fail(sentenceOf(failed));
    }
  }

  #leave() {
    this.#engine?.detach();
    show(startScreen(bundle('ui')('preview.left')));
  }
}

/** No expression is shown before the session. */
function present(face) {
  return {...face, learner: true, text: bundle('ui.camera')('face.present')};
}
