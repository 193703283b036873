// The session on screen, and everything the learner can do with it.

import {ExpressionCard, InterestCard, PresenceCard} from '../cards.js';
import {bundle, clock, web} from '../words.js';
import {button, element, rename, say} from '../dom.js';
import {hasSmallWindow, openSmall} from '../small.js';
import {keyPressed, shortcut, withKey} from '../keys.js';
import {sentenceOf, show} from '../app.js';
import {CameraSign} from '../sign.js';
import {CameraView} from '../view.js';
import {LiveMessage} from '../message.js';
import {MarkerField} from '../marker.js';
import {keyList} from './keylist.js';
import {otherFace} from '../faces.js';
import {pageScreen} from './page.js';

const live = bundle('ui.live');
const WAY_BACK_MS = 10_000;
/** A result stands for so long; then nothing is known of the faces. */
const RESULT_STANDS_MS = 1000;

/** @param stream the camera's, already open */
export function liveScreen(engine, id, expressions, stream) {
  return signal => new Live(engine, expressions, stream, signal).element;
}

class Live {
  #mode = {paused: false, hidden: false, compact: false, ended: false};
  #sign = new CameraSign();
  #view;
  #message = new LiveMessage();
  #marker;
  #clocks = [0, 1, 2].map(() => element('span.figure', {role: 'timer'}, '0:00'));
  #cards;
  #expressionCard;
  #buttons = {};
  #faces = [];
  #lastResult = 0;
  #small = null;
  #wayBack = 0;
  #root = element('div.live');

  constructor(engine, expressions, stream, signal) {
    this.engine = engine;
    this.expressions = expressions;
    this.stream = stream;
    this.signal = signal;
    this.#view = new CameraView(face => engine.learner(face));
    this.#marker = new MarkerField(engine, () => this.#buttons['take-back'].hidden = !this.#marker.hasMarks);
    this.#expressionCard = expressions ? new ExpressionCard() : null;
    this.#cards = expressions ? new InterestCard() : new PresenceCard();
    this.#actions().forEach(([key, action]) => this.#buttons[key] = this.#button(key, action));
    this.#buttons['take-back'].hidden = true;
    this.#layOut();
    this.element = element('div.live-place', {'data-first': true}, element('h1.unseen', {}, live('live.session')), this.#root);
    this.#listen();
    this.#showStream(stream);
  }

  /** Those without a button are keys only. */
  #actions() {
    const marks = ['lost', 'clear', 'question'].map(kind => [kind, () => this.#marker.mark(kind)]);
    return [...marks, ['mark', () => this.#marker.mark('note')], ['word', () => this.#marker.input.focus()],
      ['take-back', () => this.#mode.ended ? this.#goBack() : this.#marker.takeBack()],
      ['hide', () => this.#change({hidden: !this.#mode.hidden})],
      ['compact', () => this.#mode.compact ? this.#small.close() : this.#becomeSmall()],
      ['learner', () => this.#chooseOther()],
      ['keys', () => this.#showKeys()],
      ['pause', () => this.#pause()],
      ['end', () => this.#end()]].filter(([key]) => this.#isThere(key));
  }

  #isThere(key) {
    return (key !== 'compact' || hasSmallWindow) && (key !== 'learner' || this.expressions);
  }

  /** After the session's end only these two do anything. */
  #works(key) {
    return !this.#mode.ended || key === 'take-back' || key === 'end';
  }

  #button(key, action) {
    const made = button(key, withKey(live(`live.${key}`), key), () => this.#do(action));
    made.setAttribute('aria-keyshortcuts', shortcut(key));
    if (key === 'hide') {
      made.setAttribute('aria-pressed', 'false');
    }
    if (key === 'end') {
      made.classList.add('accent');
    }
    return made;
  }

  async #do(action) {
    try {
      await action();
    } catch (failed) {
      this.#message.fault(sentenceOf(failed));
    }
  }

  #listen() {
    const {signal} = this;
    const hear = (event, how) => this.engine.addEventListener(event, ({detail}) => how(detail), {signal});
    hear('result', result => this.#see(result));
    hear('tick', tick => this.#tick(tick));
    hear('camera', detail => this.#cameraIs(detail));
    hear('risk', ({sentence}) => this.#message.risk(sentence ?? ''));
    hear('slow', ({sentence}) => this.#message.slow(sentence));
    addEventListener('keydown', event => this.#key(event), {signal});
    addEventListener('beforeunload', event => this.#mode.ended || event.preventDefault(), {signal});
    signal.addEventListener('abort', () => {
      clearTimeout(this.#wayBack);
      this.#small?.close();
    });
  }

  #key(event) {
    const key = keyPressed(event);
    if (key && this.#buttons[key] && this.#works(key) && !this.#root.querySelector('dialog[open]')) {
      event.preventDefault();
      if (!event.repeat) {
        this.#buttons[key].click();
      }
    }
  }

  #see(result) {
    if (this.#mode.paused) {
      return;
    }
    this.#lastResult = performance.now();
    this.#faces = result.faces;
    this.#message.hint(result.hint ?? '');
    this.#sign.live(this.stream, Boolean(result.hint));
    this.#expressionCard?.show(result.faces);
    if (!this.#mode.hidden) {
      this.#view.draw(result);
    }
  }

  #tick({seconds, total}) {
    this.#clocks.forEach(node => node.textContent = clock(seconds));
    this.#cards.show({...total, seconds});
    if (performance.now() - this.#lastResult > RESULT_STANDS_MS) {
      this.#clearFaces();
    }
  }

  #clearFaces() {
    this.#faces = [];
    this.#view.clear();
    this.#expressionCard?.show([]);
  }

  #cameraIs({state, sentence, stream}) {
    if (state === 'live') {
      this.#showStream(stream);
      this.#message.back(sentence);
    } else {
      this.stream = null;
      this.#view.stale(true);
      this.#clearFaces();
      this.#sign.nothing();
      this.#message.camera(sentence);
    }
  }

  #showStream(stream) {
    this.stream = stream;
    this.#view.stale(false);
    this.#view.show(stream);
    this.#sign.live(stream);
  }

  async #pause() {
    const paused = !this.#mode.paused;
    this.#change({paused});
    if (paused) {
      await this.#cameraOff();
    } else {
      await this.#cameraOn();
    }
  }

  async #cameraOff() {
    this.#view.show(null);
    await this.engine.pause();
    this.stream = null;
    this.#clearFaces();
    this.#message.quiet();
    this.#sign.off();
  }

  async #cameraOn() {
    this.#sign.opening();
    await this.engine.resume();
  }

  #chooseOther() {
    const other = otherFace(this.#faces);
    if (other !== null) {
      this.engine.learner(other);
    }
  }

  #showKeys() {
    const works = Object.keys(this.#buttons).filter(key => key !== 'compact' || !this.#mode.ended);
    keyList(this.#root, works);
  }

  #change(change) {
    Object.assign(this.#mode, change);
    this.#layOut();
  }

  async #becomeSmall() {
    this.#small = await openSmall(this.#root, () => this.#becomeWhole());
    this.#small.addEventListener('keydown', event => this.#key(event));
    this.#buttons['compact.undo'] ??= button('compact-undo', live('live.compact.undo'), () => this.#small.close());
    this.element.append(element('div.over', {id: 'in-small'}, element('p.lead', {}, web('small.open')), this.#buttons['compact.undo']));
    this.#change({compact: true});
    this.#view.play();
  }

  #becomeWhole() {
    this.#small = null;
    if (!this.signal.aborted) {
      document.getElementById('in-small')?.remove();
      this.element.append(this.#root);
      this.#change({compact: false});
      this.#view.play();
    }
  }

  /** The camera goes off at once; the page comes when the learner says so again, or when time is up. */
  async #end() {
    if (this.#mode.ended) {
      await this.#toPage();
      return;
    }
    this.wasPaused = this.#mode.paused;
    this.#change({paused: true, ended: true});
    await this.#cameraOff();
    this.#wayBack = setTimeout(() => this.#do(() => this.#toPage()), WAY_BACK_MS);
  }

  async #goBack() {
    clearTimeout(this.#wayBack);
    this.#change({paused: this.wasPaused, ended: false});
    if (!this.wasPaused) {
      await this.#cameraOn();
    }
  }

  async #toPage() {
    clearTimeout(this.#wayBack);
    this.#root.replaceChildren(element('div.over', {}, element('p.heading', {role: 'status'}, live('ending.title'))));
    const {id} = await this.engine.end({atPause: !this.wasPaused});
    show(pageScreen(this.engine, id));
  }

  #layOut() {
    const focused = this.#root.ownerDocument.activeElement;
    this.#nameButtons();
    this.#root.replaceChildren(...this.#mode.ended ? this.#endedParts() : this.#parts());
    if (focused && this.#root.contains(focused)) {
      focused.focus();
    }
  }

  #nameButtons() {
    const {paused, hidden, compact, ended} = this.#mode;
    const name = (key, is) => this.#buttons[key]
      && rename(this.#buttons[key], withKey(live(`live.${key}${is ? '.undo' : ''}`), key), is ? `${key}.undo` : key);
    name('pause', paused);
    name('compact', compact);
    name('take-back', ended);
    name('end', ended);
    this.#buttons.hide.setAttribute('aria-pressed', String(hidden));
    this.#buttons['take-back'].hidden = !ended && !this.#marker.hasMarks;
  }

  #endedParts() {
    return [element('header.bar', {}, this.#sign.element),
      element('div.over', {}, element('p.heading', {role: 'status'}, live('ended.title')), element('p.hint', {}, live('ended.words')),
        element('div.row', {}, this.#buttons['take-back'], this.#buttons.end))];
  }

  #parts() {
    const {hidden} = this.#mode;
    this.#coverPicture();
    return [
      element('header.bar', {}, element('span.app-name', {}, 'Attune'), this.#sign.element,
        element('span.quiet.wide-only', {}, `· ${live('live.promise')}`)),
      element('div', {class: hidden ? 'beside alone' : 'beside'},
        element('div.middle', {}, this.#message.element, this.#view.element,
          element('div.compact-only', {}, this.#clocks[0]),
          hidden ? element('div.row', {}, this.#marker.noted, this.#buttons['take-back']) : null,
          this.#row('lost', 'clear', 'question'), this.#row('hide', 'compact', 'keys')),
        hidden ? null : this.#side()),
      element('footer.foot', {}, this.#buttons.mark, this.#marker.input, this.#buttons.pause, this.#buttons.end),
    ];
  }

  #side() {
    return element('section.side', {'aria-label': live('card.all')},
      element('section.card', {}, element('h2.card-title', {}, live('live.session')), this.#clocks[1],
        this.#marker.noted, this.#buttons['take-back']),
      this.#cards.element, this.#expressionCard?.element);
  }

  /** Words in the picture's place. */
  #coverPicture() {
    const {paused, hidden} = this.#mode;
    const parts = [hidden ? this.#clocks[2] : null,
      paused ? element('p.heading', {id: 'paused', role: 'status'}, live('pause.title')) : null,
      paused ? element('p.hint.wide-only', {}, live('pause.words')) : null,
      hidden && !paused ? element('p.hint.wide-only', {}, live('hide.words')) : null].filter(part => part);
    this.#view.cover(...parts);
  }

  #row(...keys) {
    return element('div.tools', {}, keys.map(key => this.#buttons[key]));
  }
}
