// Sessions whose page was not left: their tab was closed, or the browser crashed.

import {button, element} from '../dom.js';
import {announce, sentenceOf, show} from '../app.js';
import {duration, web} from '../words.js';
import {pageScreen} from './page.js';

/** A message for each, with what can be done about it. */
export async function lostSessions(engine) {
  const lost = await engine.lost().catch(() => []);
  return lost.map(session => message(engine, session));
}

function message(engine, {id, seconds, isSaved}) {
  const words = element('p', {}, web(isSaved ? 'lost.saved' : 'lost', duration(seconds)));
  const row = element('div.row', {},
    button('lost-show', web('lost.show'), () => open(engine, id, words, row)),
    button('lost-delete', web('lost.delete'), () => remove(engine, id, words, row)));
  return element('div.message.news.kept', {}, words, row);
}

async function open(engine, id, words, row) {
  try {
    const found = await engine.recover(id);
    if (found) {
      show(pageScreen(engine, found.id));
      return;
    }
    gone(words, row, web('lost.unreadable'));
  } catch (failed) {
    gone(words, row, sentenceOf(failed));
  }
}

async function remove(engine, id, words, row) {
  try {
    await engine.forget(id);
    gone(words, row, web('lost.deleted'));
  } catch (failed) {
    gone(words, row, sentenceOf(failed));
  }
}

function gone(words, row, sentence) {
  words.textContent = sentence;
  row.remove();
  announce(sentence);
}
