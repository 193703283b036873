// Deletes what this browser keeps of Attune.

import {bundle, web} from '../words.js';
import {engine, labels, sentenceOf, show} from '../app.js';
import {ask} from './question.js';
import {forgetSettings} from '../settings.js';
import {startScreen} from './start.js';

const sessions = bundle('ui.sessions');

export async function deleteEverything() {
  const answer = await ask(sessions('sessions.everything.title'), [web('everything.words')],
    [['everything-yes', sessions('sessions.everything.yes'), 'danger'],
      ['everything-no', sessions('sessions.everything.no')]]);
  if (answer === 'everything-yes') {
    await remove();
  }
}

async function remove() {
  try {
    const kept = await (await engine()).deleteAll();
    forgetSettings();
    Object.assign(labels, {course: '', title: '', name: ''});
    show(startScreen(web(kept > 0 ? 'everything.partly' : 'everything.done'), !(kept > 0)));
  } catch (failed) {
    show(startScreen(sentenceOf(failed), false));
  }
}
