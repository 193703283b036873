// What must be asked before a camera opens: once for country and purpose, then at every session for agreement. Two
// answers that look alike; none is preselected, and none has the focus at first.

import {button, element, say} from '../dom.js';
import {bundle, web} from '../words.js';
import {keep, settings} from '../settings.js';
import {countryName} from '../countries.js';
import {engine, sentenceOf, show} from '../app.js';
import {previewScreen} from './preview.js';
import {startScreen} from './start.js';
import {useScreen} from './use.js';

const words = bundle('ui.agreement');
/** Loading that takes longer than this is spoken of. */
const SLOW_MS = 400;

export function askBeforeSession() {
  const {country, purpose} = settings();
  if (country && purpose) {
    askWhether({country, purpose}, backToStart);
  } else {
    askUse(null, backToStart);
  }
}

const backToStart = () => show(startScreen());
const leave = () => show(startScreen(bundle('ui')('left')));

function askUse(before, back) {
  show(useScreen(before, use => {
    keep(use);
    askWhether(use, () => askUse(use, back));
  }, back));
}

/** The kiosk's own rule answers, so nothing is asked before it is loaded. */
async function askWhether(use, back) {
  const slow = setTimeout(() => show(() => element('p.over', {role: 'status'}, web('loading'))), SLOW_MS);
  try {
    const allowed = await (await engine()).consent(use.country, use.purpose);
    clearTimeout(slow);
    (allowed.expressions ? askExpressions : askForMyself)(use, allowed, back);
  } catch (failed) {
    clearTimeout(slow);
    show(startScreen(sentenceOf(failed), false));
  }
}

function askExpressions(use, allowed, back) {
  const again = () => askExpressions(use, allowed, back);
  engine().then(loaded => loaded.prepare()).catch(() => {});
  const sentences = [words('agree.estimate'), words('agree.pictures'), web(`agree.report.${use.purpose}`)];
  show(() => questionScreen(words('agree.title'), sentences,
    element('div', {}, element('p.hint', {}, web('agree.kept')), useLine(use, allowed, again)),
    choices(['agree', words('agree.yes'), () => show(previewScreen(true))],
      ['decline', words('agree.no'), () => askPresence(use, again)]),
    element('p.hint', {}, words('agree.no.hint')), backButton(back)));
}

/** The law is only asked for where it changes nothing. */
function useLine(use, allowed, again) {
  const law = element('p.law', {id: 'law', role: 'status', hidden: true});
  const change = button('change-use', words('agree.change'), () => askUse(use, again), 'link');
  change.setAttribute('aria-label', `${words('agree.change')}: ${words('use.title')}`);
  const why = button('why', words('agree.why'), () => {
    say(law, law.hidden ? words('agree.law') : '');
    why.setAttribute('aria-expanded', String(!law.hidden));
  }, 'link');
  why.setAttribute('aria-expanded', 'false');
  if (allowed.forbidsInstitutions) {
    say(law, words('agree.law'));
  }
  return element('div', {}, element('p.use-line', {},
    element('span.hint', {}, words(`agree.use.${use.purpose}`, countryName(use.country))), change,
    allowed.forbidsInstitutions ? null : why), law);
}

function askForMyself(use, allowed, back) {
  const again = () => askForMyself(use, allowed, back);
  show(() => questionScreen(words('eu.title'), [words('eu.why', countryName(use.country)), words('agree.law')],
    choices(['myself', words('eu.myself'), () => askExpressions({...use, purpose: 'personal'}, allowed, again)],
      ['presence', words('eu.presence'), () => askPresence(use, again)],
      ['leave', words('presence.leave'), leave]), backButton(back)));
}

function askPresence(use, back) {
  const sentences = [words('presence.what'), words('presence.pictures'), web(`presence.report.${use.purpose}`)];
  show(() => questionScreen(words('presence.title'), sentences,
    element('p.hint', {}, web('agree.kept')),
    choices(['presence', words('presence.yes'), () => show(previewScreen(false))],
      ['leave', words('presence.leave'), leave]), backButton(back)));
}

export function questionScreen(title, sentences, ...parts) {
  return element('div.words-screen.question', {},
    element('div.sentences', {'data-first': true, tabindex: '-1'}, element('h1', {}, title),
      sentences.map(sentence => element('p.sentence', {}, sentence))), parts);
}

function choices(...all) {
  return element('div.choices', {}, all.map(([id, text, action]) => button(id, text, action)));
}

export function backButton(back) {
  const go = button('back', words('use.back'), back);
  go.dataset.escape = true;
  return element('div', {}, go);
}
