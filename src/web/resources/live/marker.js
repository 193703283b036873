// Marks a moment at once and takes a word for it. A typed word belongs to the moment just marked, or else to the moment
// at which the field got the focus.

import {bundle, clock, web} from '../words.js';
import {element, say} from '../dom.js';
import {shownKey} from './keys.js';

const live = bundle('ui.live');
const session = bundle('session');
const FRESH_MS = 20_000;

export class MarkerField {
  /** The promise of the mark that a typed word belongs to; null for none. */
  #fresh = null;
  #timer = 0;
  #turnedTo = 0;
  noted = element('p.quiet', {id: 'noted', role: 'status', hidden: true});
  #marks = 0;

  /**
   * @param changed called when there is a mark to take back, or none any more
   * @param attempt runs what may fail, and says it
   */
  constructor(engine, changed, attempt) {
    this.engine = engine;
    this.changed = changed;
    this.attempt = attempt;
    this.input = element('input.marker', {
      id: 'marker', type: 'text', maxlength: 80, autocomplete: 'off', 'aria-label': live('marker.name'),
      onkeydown: event => this.#key(event), onfocus: () => this.#turnedTo = performance.now(),
    });
    this.#invite();
  }

  get hasMarks() {
    return this.#marks > 0;
  }

  /** @param kind note, lost, clear or question */
  async mark(kind) {
    // At once: a word may be typed before the worker answers.
    const marking = this.#fresh = this.engine.mark(kind, '');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#invite(), FRESH_MS);
    this.input.placeholder = live('marker.marked', shownKey('word'));
    const marker = await marking;
    this.#noted(marker);
    if (!marker && this.#fresh === marking) {
      this.#invite();
    }
  }

  /** Takes the last marker back, and then the one before it. */
  async takeBack() {
    this.#invite();
    const marker = await this.engine.unmark();
    if (marker) {
      this.#count(-1);
      say(this.noted, live('marker.back', clock(marker.seconds), kindOf(marker)));
    }
  }

  #key(event) {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing) {
      this.attempt(() => this.#keep(this.input.value.trim()));
    } else if (event.key === 'F1') {
      this.input.blur();
    }
    if (['Enter', 'Escape'].includes(event.key) && !event.isComposing) {
      event.preventDefault();
      this.#leave();
    }
  }

  async #keep(word) {
    if (!this.#fresh) {
      this.#noted(await this.engine.mark('note', word, performance.now() - this.#turnedTo));
      return;
    }
    const marker = await this.#fresh;
    if (marker && word) {
      await this.engine.rename(marker.seconds, word);
      this.#say({...marker, text: word});
    }
  }

  #leave() {
    this.input.value = '';
    this.#invite();
    this.input.blur();
  }

  #invite() {
    clearTimeout(this.#timer);
    this.#fresh = null;
    this.input.placeholder = live('marker.invite', shownKey('word'));
  }

  #noted(marker) {
    if (marker) {
      this.#count(1);
      this.#say(marker);
    } else {
      say(this.noted, web('marks.full'));
    }
  }

  #say(marker) {
    say(this.noted, sentence(marker));
  }

  #count(more) {
    this.#marks += more;
    this.changed();
  }
}

function sentence({seconds, kind, text}) {
  const at = clock(seconds);
  if (kind === 'note' || !kind) {
    return text ? live('marker.last.word', at, text) : live('marker.last', at);
  }
  return text ? live('marker.said.word', at, kindOf({kind}), text) : live('marker.said', at, kindOf({kind}));
}

function kindOf({kind}) {
  return session(`marker.${kind || 'note'}`);
}
