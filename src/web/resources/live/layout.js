// How a session's parts stand: the picture beside the estimates, or the words after its end.

import {bundle} from '../words.js';
import {element} from '../dom.js';

const live = bundle('ui.live');

/** @param parts {sign, message, view, marker, buttons, clocks: {side, small, hidden}, cards} */
export function sessionParts(parts, {paused, hidden, compact}) {
  const {sign, message, view, marker, buttons, clocks} = parts;
  const noted = [marker.noted, buttons.of('take-back')];
  view.cover(...inPlaceOfPicture(clocks, paused, hidden));
  return [
    element('header.bar', {}, element('span.app-name', {}, 'Attune'), sign.element,
      element('span.quiet.wide-only', {}, `· ${live('live.promise')}`)),
    element('div', {class: hidden ? 'beside alone' : 'beside'},
      element('div.middle', {}, message.element, view.element,
        element('div.compact-only', {}, clocks.small, compact ? noted : null),
        hidden && !compact ? element('div.row', {}, noted) : null,
        buttons.row('lost', 'clear', 'question'), buttons.row('hide', 'compact', 'keys')),
      hidden ? null : side(parts, compact ? [] : noted)),
    element('footer.foot', {}, buttons.of('mark'), marker.input, buttons.of('pause'), buttons.of('end')),
  ];
}

function side({clocks, cards}, [words, takeBack]) {
  return element('section.side', {'aria-label': live('card.all')},
    element('section.card', {}, element('h2.card-title', {}, live('live.session')),
      element('div.time-row', {}, clocks.side, words), takeBack),
    cards.map(card => card.element));
}

function inPlaceOfPicture(clocks, paused, hidden) {
  const parts = hidden ? [clocks.hidden] : [];
  if (paused) {
    parts.push(element('p.heading', {id: 'paused'}, live('pause.title')),
      element('p.hint.wide-only', {}, live('pause.words')));
  } else if (hidden) {
    parts.push(element('p.hint.wide-only', {}, live('hide.words')));
  }
  return parts;
}

/** For as long as the session can be gone back to. */
export function endedParts({sign, message, buttons}) {
  return [
    element('header.bar', {}, sign.element),
    element('div.over', {}, element('p.heading', {id: 'ended'}, live('ended.title')),
      element('p.hint', {}, live('ended.words')), message.element,
      element('div.row', {}, buttons.of('take-back'), buttons.of('end'))),
  ];
}

export function endingParts() {
  return [element('div.over', {}, element('p.heading', {role: 'status'}, live('ending.title')))];
}
