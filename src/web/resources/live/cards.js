// The estimates beside the picture. They are numbers to read on demand, not announced as they change.

import {bundle, percent} from '../words.js';
import {element, say} from '../dom.js';
import {shownKey} from './keys.js';

const live = bundle('ui.live');
const NOTHING = '–';
/** In the order of the model's answer. */
const EXPRESSIONS = ['angry', 'disgust', 'fear', 'happy', 'sad', 'surprise', 'neutral'];
const VERDICTS = {interested: 'interested', not_interested: 'not', unclear: 'unclear'};
/** Faces that come and go faster are not spoken of. */
const FOR_A_SECOND = 1000;

/** The share of the measured time so far that looked interested, and all three shares in their colours. */
export class InterestCard {
  #figure = element('p.figure', {id: 'interest'}, NOTHING);
  #bar = element('div.segments', {'aria-hidden': 'true'});
  #numbers = {};

  constructor() {
    this.element = element('section.card', {}, title('card.interest'), this.#figure, this.#bar,
      element('div.rows.share-rows', {}, Object.keys(VERDICTS).map(verdict => this.#row(verdict))));
  }

  #row(verdict) {
    this.#numbers[verdict] = element('span.number', {}, NOTHING);
    this.#bar.append(element(`span.is-${verdict}`));
    const patch = element(`span.patch.is-${verdict}`, {'aria-hidden': 'true'});
    return [patch, element('span', {}, bundle('analysis')(`verdict.${verdict}`)), this.#numbers[verdict]];
  }

  /** @param total {inView, interested, not, unclear}: seconds, and three shares of a hundred */
  showTotal(total) {
    const isMeasured = total.inView > 0;
    this.#figure.textContent = isMeasured ? percent(total.interested) : NOTHING;
    Object.entries(VERDICTS).forEach(([verdict, name], index) => {
      this.#numbers[verdict].textContent = isMeasured ? percent(total[name]) : NOTHING;
      this.#bar.children[index].style.width = `${isMeasured ? total[name] : 0}%`;
    });
  }
}

/** The seven current estimates for the learner's face, and how many faces in view do not count. */
export class ExpressionCard {
  #bars = [];
  #numbers = [];
  #others = element('p.quiet', {hidden: true});
  #count = 0;
  #since = 0;

  constructor() {
    this.element = element('section.card', {}, title('card.expressions'),
      element('div.rows.expression-rows', {}, EXPRESSIONS.map(name => this.#row(name))), this.#others);
  }

  #row(name) {
    const bar = element(`span.is-${name}`);
    const number = element('span.number');
    this.#bars.push(bar);
    this.#numbers.push(number);
    const words = bundle('classification')(`expression.${name}`);
    return [element('span', {}, words), element('div.strip', {'aria-hidden': 'true'}, bar), number];
  }

  showFaces(faces) {
    const shares = faces.find(face => face.learner)?.shares ?? [];
    EXPRESSIONS.forEach((name, index) => {
      this.#bars[index].style.width = `${shares[index] ?? 0}%`;
      this.#numbers[index].textContent = shares[index] ?? '';
    });
    this.#showOthers(faces.filter(face => !face.learner).length);
  }

  #showOthers(count) {
    const now = performance.now();
    this.#since = count === this.#count ? this.#since : now;
    this.#count = count;
    if (now - this.#since >= FOR_A_SECOND) {
      say(this.#others, count === 0 ? '' : othersInView(count));
    }
  }
}

/** The share of the session so far with a face in view: the only figure when only presence is recorded. */
export class PresenceCard {
  #figure = element('p.figure', {id: 'presence-share'}, NOTHING);
  #bar = element('span');

  constructor() {
    this.element = element('section.card', {}, title('card.presence'), this.#figure,
      element('div.strip', {'aria-hidden': 'true'}, this.#bar), element('p.quiet', {}, live('card.presence.note')));
  }

  showTotal({inView, seconds}) {
    const share = seconds > 0 ? Math.min(100, 100 * inView / seconds) : 0;
    this.#figure.textContent = percent(share);
    this.#bar.style.width = `${share}%`;
  }
}

function title(key) {
  return element('h2.card-title', {}, live(key));
}

function othersInView(count) {
  return live(count === 1 ? 'card.other' : 'card.others', String(count), shownKey('learner'));
}
