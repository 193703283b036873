// What may be taken out of a page before it is saved: the name, the markers, minutes.

import {bundle, clock, seconds} from './words.js';
import {button, element, field, say} from './dom.js';

const report = bundle('ui.report');

export class EditPanel {
  #from = clockField('edit.from', '0:00');
  #to = clockField('edit.to', '');
  #wrong = element('p.message', {id: 'edit-wrong', role: 'alert', hidden: true});
  #stretch = button('take-stretch', report('edit.take'), () => this.#takeStretch());
  #name = button('take-name', report('edit.name'), () => this.change({withoutName: true}));
  #markers = button('take-markers', report('edit.markers'), () => this.change({withoutMarkers: true}));
  #undo = button('undo', report('edit.undo'), () => this.undo());
  #ranges = [];
  #length = 0;

  /** @param change gets what else is to be taken out */
  constructor(change, undo) {
    this.change = change;
    this.undo = undo;
    const isWide = matchMedia('(min-width: 60rem)').matches;
    this.element = element('details.card.edit', {open: isWide},
      element('summary.card-title', {}, report('edit.title')), element('div', {},
        element('div.stretch', {}, field('edit-from', shortly('edit.from'), this.#from),
          field('edit-to', shortly('edit.to'), this.#to)),
        this.#wrong, this.#stretch, this.#name, this.#markers, this.#undo, element('p.hint', {}, report('edit.note'))));
  }

  /** @param page the report's data after what was taken out so far */
  show(page, isChanged) {
    if (this.#length === 0) {
      this.#length = Math.ceil(page.seconds);
      this.#to.value = clock(this.#length);
    }
    this.#name.disabled = !page.learner;
    this.#markers.disabled = page.markers.length === 0;
    this.#stretch.disabled = page.bins.length === 0;
    this.#undo.disabled = !isChanged;
  }

  /** @param ranges those that are out already */
  set ranges(ranges) {
    this.#ranges = ranges;
  }

  #takeStretch() {
    const [from, to] = [seconds(this.#from.value), seconds(this.#to.value)];
    const isRight = from !== null && to !== null && from < to && to <= this.#length;
    say(this.#wrong, isRight ? '' : report('edit.wrong', clock(this.#length)));
    if (isRight) {
      this.change({ranges: [...this.#ranges, [from, to]]});
    }
  }
}

/** The name of a field without how to fill it in, which its longer name for screen readers has. */
function shortly(key) {
  return report(key).split(',')[0];
}

function clockField(key, value) {
  return element('input', {type: 'text', autocomplete: 'off', size: 6, value, 'aria-label': report(key)});
}
