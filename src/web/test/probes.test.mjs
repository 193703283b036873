// Where a browser's Java is known to differ from the desktop's, Attune's own functions give the same, line by line.
import {test} from 'node:test';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {WORK} from './paths.mjs';
import {Sentences} from '../resources/sentences.js';
import {clock, seconds} from '../resources/words.js';

const SHOWN = 12;
const read = name => readFileSync(join(WORK, name), 'utf8');
const sentences = read('sentences').trimEnd();
const scripts = await import(join(WORK, 'probes.js'));

/** Says in which lines two answers differ, and how many there are. */
function same(desktop, browser) {
  const left = desktop.split('\n');
  const right = browser.split('\n');
  const differing = left.flatMap((line, at) => line === right[at] ? [] : [`desktop: ${line}\nbrowser: ${right[at]}`]);
  assert.equal(differing.length, 0, `${differing.length} of ${left.length}\n${differing.slice(0, SHOWN).join('\n')}`);
  assert.equal(right.length, left.length);
}

/** Those that a browser may name, and the desktop knows. */
const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC', 'GMT'].filter(zone => read('zones').split('\n').includes(zone)));
const plain = scripts.plain(sentences, [...zones].join('\n'));
for (const part of ['number', 'power', 'clock', 'share', 'resting face', 'typed', 'contract', 'crop', 'check', 'sentence']) {
  test(`the same for each ${part}`, () => {
    const of = text => text.split('\n').filter(line => line.startsWith(`${part} `)).join('\n');
    assert.notEqual(of(plain), '');
    same(of(read('desktop-plain')), of(plain));
  });
}

test('the same offset in each zone', () => {
  const of = text => text.split('\n').filter(line => line.startsWith('zone ') && zones.has(line.split(' ')[1])).sort().join('\n');
  assert.ok(zones.size > 400);
  same(of(read('desktop-plain')), of(plain));
});

for (const language of ['en', 'hi', 'te']) {
  test(`words and whole pages in ${language}`, () => {
    same(read(`desktop-${language}`), scripts.spoken(language, sentences));
  });
}

test('the screens fill sentences as Java does', () => {
  const tried = read('desktop-plain').split('\n').filter(line => line.startsWith('sentence '));
  const values = [['0', '1', '2', '3'], null, ['it’s {0}', 'हिन्दी', '', "'"]];
  sentences.split('\n').forEach((line, at) => {
    const sentence = line.split('\t')[3];
    const page = new Sentences({b: {k: sentence.replaceAll('\\n', '\n')}});
    values.forEach((filled, which) => {
      if (filled) {
        assert.equal(page.text('b', 'k', ...filled).replaceAll('\n', '\\n'),
          tried[at * values.length + which].slice(`sentence ${line} -> `.length));
      }
    });
  });
});

test('the screens write and read clocks as Java does', () => {
  const lines = read('desktop-plain').split('\n').filter(line => line.startsWith('clock '));
  lines.map(line => line.slice('clock '.length).split(' -> '))
    .forEach(([tried, gave]) => {
      assert.equal(clock(Number(tried)), gave);
      assert.equal(seconds(gave), Math.round(Number(tried)));
    });
});
