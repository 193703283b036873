// What Attune does, in three sentences; what may be on the page; and the way to start. The camera is off here.

import {button, element, field, icon, say} from '../dom.js';
import {LANGUAGES, bundle, language} from '../words.js';
import {changeLanguage, engine, labels, sentenceOf, show} from '../app.js';
import {askBeforeSession} from './agreement.js';
import {deleteEverything} from './deletion.js';
import {lostSessions} from './lost.js';
import {suggestedName} from '../pseudonym.js';

const start = bundle('ui.start');
const LONGEST = 80;

/** @param news what just happened, in a sentence, in place of the state of the camera */
export function startScreen(news = '', isNews = true) {
  return signal => {
    const look = news ? `message ${isNews ? 'news' : ''}` : 'hint';
    const state = element('p', {id: 'camera-off', role: 'status', class: look}, news || start('start.off'));
    const kept = element('section.kept', {hidden: true});
    const go = () => {
      take();
      askBeforeSession();
    };
    fillKept(kept, signal);
    return element('form.words-screen', {onsubmit: event => (event.preventDefault(), go())},
      languageChoice(signal, state),
      element('p.app-name', {}, 'Attune'),
      element('h1', {}, start('start.title')),
      element('p.lead', {}, start('start.estimate')),
      element('p.lead.promise', {}, start('start.promise')),
      element('p.lead', {}, start('start.page')),
      kept,
      fields(),
      element('div.row', {}, startButton(), button('delete-all', bundle('ui.sessions')('sessions.everything'),
        () => (take(), deleteEverything()))),
      state);
  };
}

function startButton() {
  const go = button('start', start('start.start'), () => {}, 'accent');
  go.type = 'submit';
  return go;
}

function languageChoice(signal, state) {
  const choice = element('select', {id: 'language'},
    Object.entries(LANGUAGES).map(([letters, name]) =>
      element('option', {value: letters, lang: letters, selected: letters === language()}, name)));
  choice.addEventListener('change', async () => {
    take();
    try {
      await changeLanguage(choice.value);
      show(startScreen());
    } catch (failed) {
      state.className = 'message';
      say(state, sentenceOf(failed));
    }
  }, {signal});
  return element('div.corner', {}, element('label', {for: 'language'}, icon('language'),
    element('span.unseen', {}, start('ways.language', LANGUAGES[language()]))), choice);
}

function fields() {
  const name = input('name', labels.name);
  const suggest = button('suggest', start('labels.suggest'), () => name.value = suggestedName());
  suggest.title = start('labels.suggest.what');
  return element('fieldset', {},
    element('legend.hint', {}, start('labels.caption')),
    element('div.fields', {}, field('course', start('labels.course'), input('course', labels.course)),
      field('title', start('labels.title'), input('title', labels.title)),
      field('name', start('labels.learner'), name), suggest));
}

function input(name, value) {
  return element('input', {type: 'text', name, value, maxlength: LONGEST, autocomplete: 'off'});
}

function take() {
  ['course', 'title', 'name'].forEach(name => labels[name] = document.getElementById(name).value.trim());
}

async function fillKept(kept, signal) {
  const ready = await engine().catch(() => null);
  const parts = ready && !signal.aborted ? await lostSessions(ready) : [];
  kept.replaceChildren(...parts);
  kept.hidden = parts.length === 0;
}
