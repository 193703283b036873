// What the screens share: which of them is shown, the engine, and what the learner has typed so far.

import {Engine} from './engine.js';
import {language, speak, web} from './words.js';
import {keep} from './settings.js';
import {say} from './dom.js';

const stage = document.getElementById('stage');
const says = document.getElementById('says');
let screen = new AbortController();
let loading = null;

/** Typed on the start screen, for this session and the next. */
export const labels = {course: '', title: '', name: ''};

/**
 * Shows a screen in place of the one before.
 *
 * @param build makes it; gets a signal that aborts when it is left. Its parts listen with this signal
 */
export function show(build) {
  screen.abort();
  screen = new AbortController();
  const isFirst = stage.childElementCount === 0;
  const shown = build(screen.signal);
  stage.replaceChildren(...[shown].flat());
  const heading = stage.querySelector('h1');
  document.title = heading ? `${heading.textContent.replace(/\s+/g, ' ')} · Attune` : 'Attune';
  scrollTo(0, 0);
  if (!isFirst) {
    focusFirst();
  }
}

/** Never on a button, so that no key decides before the learner has turned to one. */
function focusFirst() {
  const first = stage.querySelector('[data-first]') ?? stage.querySelector('h1');
  first?.setAttribute('tabindex', first.getAttribute('tabindex') ?? '-1');
  first?.focus({preventScroll: true});
}

/** For a screen reader; politely, and once. */
export function announce(words) {
  say(says, '');
  says.hidden = false;
  setTimeout(() => says.textContent = words, 100);
}

/** Loads everything but the expression model, once for each language. */
export function engine() {
  loading ??= load();
  return loading;
}

async function load() {
  try {
    return await Engine.load({language: language(), expressions: false});
  } catch (failed) {
    loading = null;
    throw failed;
  }
}

/** Changes the language of screens and pages. */
export async function changeLanguage(letters) {
  await speak(letters);
  keep({language: letters});
  const before = loading;
  loading = null;
  // Not waited for: what loads slowly would bring the start screen back over the next one.
  before?.then(engine => engine.close(), () => {});
}

/** A sentence about anything that failed. */
export function sentenceOf(failure) {
  return failure?.sentence || web('fault');
}

/** Esc goes a step back, and decides nothing. */
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
    stage.querySelector('[data-escape]')?.click();
  }
});
