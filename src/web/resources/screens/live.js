// The session on screen, and everything the learner can do with it.

import {ExpressionCard, InterestCard, PresenceCard} from '../live/cards.js';
import {bundle, web} from '../words.js';
import {button, element} from '../dom.js';
import {endedParts, endingParts, sessionParts} from '../live/layout.js';
import {hasSmallWindow, openSmall} from '../live/small.js';
import {announce, sentenceOf, show} from '../app.js';
import {CameraSign} from '../sign.js';
import {CameraView} from '../view.js';
import {LiveButtons} from '../live/buttons.js';
import {LiveDisplay} from '../live/display.js';
import {LiveMessage} from '../live/message.js';
import {MarkerField} from '../live/marker.js';
import {keyList} from '../live/keylist.js';
import {otherFace} from '../live/faces.js';
import {pageScreen} from './page.js';

const live = bundle('ui.live');
const WAY_BACK_MS = 10_000;

/** @param stream the camera's, already open */
export function liveScreen(engine, expressions, stream) {
  return signal => new Live(engine, expressions, stream, signal).element;
}

class Live {
  #mode = {paused: false, hidden: false, compact: false, ended: false};
  #parts;
  #display;
  #small = null;
  #wayBack = 0;
  #wasPaused = false;
  #root = element('div.live');

  constructor(engine, expressions, stream, signal) {
    this.engine = engine;
    this.signal = signal;
    this.#parts = this.#make(expressions);
    this.#display = new LiveDisplay(this.#parts);
    this.element = element('div.live-place', {'data-first': true}, element('h1.unseen', {}, live('live.session')),
      this.#root);
    this.#layOut();
    this.#listen();
    this.#display.live(stream);
  }

  #make(expressions) {
    const time = () => element('span.figure', {role: 'timer'}, '0:00');
    const marker = new MarkerField(this.engine, () => this.#nameButtons(), work => this.#do(work));
    return {
      marker, sign: new CameraSign(), message: new LiveMessage(),
      view: new CameraView(face => this.#do(() => this.engine.learner(face))),
      clocks: {side: time(), small: time(), hidden: time()},
      cards: expressions ? [new InterestCard(), new ExpressionCard()] : [new PresenceCard()],
      buttons: new LiveButtons(this.#actions(marker, expressions)),
    };
  }

  #actions(marker, expressions) {
    const marks = ['lost', 'clear', 'question'].map(kind => [kind, () => marker.mark(kind)]);
    return [...marks,
      ['mark', () => marker.mark('note')],
      ['word', () => marker.input.focus()],
      ['take-back', () => this.#mode.ended ? this.#goBack() : marker.takeBack()],
      ['hide', () => this.#change({hidden: !this.#mode.hidden})],
      ...hasSmallWindow ? [['compact', () => this.#mode.compact ? this.#small.close() : this.#becomeSmall()]] : [],
      ...expressions ? [['learner', () => this.#chooseOther()]] : [],
      ['keys', () => keyList(this.#root, this.#parts.buttons.working)],
      ['pause', () => this.#pause()],
      ['end', () => this.#end()]].map(([key, action]) => [key, () => this.#do(action)]);
  }

  async #do(action) {
    try {
      await action();
    } catch (failed) {
      this.#parts.message.fault(sentenceOf(failed));
    }
  }

  #listen() {
    const {engine, signal} = this;
    const {message} = this.#parts;
    const hear = (event, how) => engine.addEventListener(event, ({detail}) => how(detail), {signal});
    hear('result', result => this.#display.result(result, this.#mode));
    hear('tick', tick => this.#display.tick(tick));
    hear('camera', detail => this.#display.camera(detail));
    hear('risk', ({sentence}) => message.risk(sentence ?? ''));
    hear('failed', ({sentence}) => message.fault(sentence));
    hear('slow', ({sentence}) => message.slow(sentence));
    addEventListener('keydown', event => this.#key(event), {signal});
    addEventListener('beforeunload', event => this.#mode.ended || event.preventDefault(), {signal});
    signal.addEventListener('abort', () => {
      clearTimeout(this.#wayBack);
      this.#small?.close();
    });
  }

  /** Not while the list of keys covers the session. */
  #key(event) {
    if (!this.#root.querySelector('dialog[open]')) {
      this.#parts.buttons.press(event);
    }
  }

  async #pause() {
    const paused = !this.#mode.paused;
    this.#change({paused});
    announce(live(paused ? 'pause.title' : 'live.session'));
    await (paused ? this.#cameraOff() : this.#cameraOn());
  }

  #cameraOff() {
    return this.#display.off(() => this.engine.pause());
  }

  async #cameraOn() {
    this.#parts.sign.opening();
    await this.engine.resume();
  }

  #chooseOther() {
    const other = otherFace(this.#display.faces);
    return other === null ? null : this.engine.learner(other);
  }

  #change(change) {
    Object.assign(this.#mode, change);
    this.#layOut();
  }

  async #becomeSmall() {
    this.#small = await openSmall(this.#root, () => this.#becomeWhole());
    this.#small.addEventListener('keydown', event => this.#key(event));
    this.element.append(element('div.over', {id: 'in-small'}, element('p.lead', {}, web('small.open')),
      button('compact.undo', live('live.compact.undo'), () => this.#small?.close())));
    this.#change({compact: true});
    this.#parts.view.play();
  }

  #becomeWhole() {
    this.#small = null;
    if (!this.signal.aborted) {
      document.getElementById('in-small')?.remove();
      this.element.append(this.#root);
      this.#change({compact: false});
      this.#parts.view.play();
    }
  }

  /** The camera goes off at once; the page comes when the learner says so again, or when time is up. */
  async #end() {
    if (this.#mode.ended) {
      await this.#toPage();
      return;
    }
    this.#wasPaused = this.#mode.paused;
    this.#change({paused: true, ended: true});
    announce(`${live('ended.title')}. ${live('ended.words')}`);
    this.#wayBack = setTimeout(() => this.#do(() => this.#toPage()), WAY_BACK_MS);
    if (!this.#wasPaused) {
      await this.#cameraOff();
    }
  }

  async #goBack() {
    clearTimeout(this.#wayBack);
    this.#change({paused: this.#wasPaused, ended: false});
    if (!this.#wasPaused) {
      await this.#cameraOn();
    }
  }

  /** A session that is ended while it is paused ends now; else where the learner said so, which paused it. */
  async #toPage() {
    clearTimeout(this.#wayBack);
    this.#root.replaceChildren(...endingParts());
    try {
      const {id} = await this.engine.end({atPause: !this.#wasPaused});
      show(pageScreen(this.engine, id));
    } catch (failed) {
      this.#layOut();
      throw failed;
    }
  }

  #nameButtons() {
    this.#parts.buttons.show(this.#mode, this.#parts.marker.hasMarks);
  }

  #layOut() {
    const focused = this.#root.ownerDocument.activeElement;
    this.#nameButtons();
    this.#root.replaceChildren(...this.#mode.ended ? endedParts(this.#parts) : sessionParts(this.#parts, this.#mode));
    if (focused && this.#root.contains(focused)) {
      focused.focus();
    }
  }
}
