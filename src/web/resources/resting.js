// The card that measures the learner's usual face before the session.

import {button, element, say} from './dom.js';
import {bundle} from './words.js';

const words = bundle('ui.preview');

export class RestingCard {
  #words = element('p', {role: 'status'});
  #bar = element('div.strip', {
    role: 'progressbar', 'aria-label': words('rest.running'), 'aria-valuemin': 0, 'aria-valuemax': 5,
  }, element('span'));
  #again = button('rest-again', words('rest.again'), () => this.#choose(true));
  #without = button('rest-without', words('rest.without'), () => this.#choose(false));
  #wanted = true;

  /**
   * @param measure gets whether to measure, each time anew
   * @param goOn moves the focus on, once this card needs no more input
   */
  constructor(measure, goOn) {
    this.measure = measure;
    this.goOn = goOn;
    this.element = element('section.card', {}, element('h2.card-title', {}, words('rest.title')), this.#words,
      this.#bar, element('div.row', {}, this.#again, this.#without));
    this.show(null);
  }

  /** Starts over. */
  begin() {
    return this.measure(this.#wanted);
  }

  /** @param resting {progress, done, state, sentence} of a picture */
  show(resting) {
    const isRunning = this.#wanted && resting && resting.progress > 0 && !resting.done;
    say(this.#words, this.#wanted ? resting?.sentence ?? words('rest.what') : words('rest.off'));
    this.#bar.hidden = !isRunning;
    this.#bar.firstChild.style.width = `${100 * (resting?.progress ?? 0)}%`;
    this.#bar.setAttribute('aria-valuenow', Math.floor(5 * (resting?.progress ?? 0)));
    this.#again.disabled = this.#wanted && !resting?.done;
    this.#without.disabled = !this.#wanted;
  }

  #choose(wanted) {
    this.#wanted = wanted;
    this.show(null);
    this.goOn();
    this.begin();
  }
}
