// The browser's own sentences are in every language, every sentence that a screen asks for is there, and the colours
// are the kiosk's.
import assert from 'node:assert/strict';
import test from 'node:test';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const RESOURCES = new URL('../resources/', import.meta.url).pathname;
const KIOSK = new URL('../../main/', import.meta.url).pathname;
const LANGUAGES = ['_hi', '_te'];

function sentences(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => /^[^#\s].*=/.test(line));
  const all = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  assert.equal(Object.keys(all).length, lines.length, `${file} has a key twice`);
  return all;
}

const own = (language = '') => sentences(join(RESOURCES, `words/web${language}.properties`));
const places = sentence => [...sentence.matchAll(/\{\d}/g)].map(String).sort();

test('every language has every sentence of the browser with its places, and none is left in English', () => {
  for (const language of LANGUAGES) {
    const translated = own(language);
    assert.deepEqual(Object.keys(translated).sort(), Object.keys(own()).sort());
    for (const [key, sentence] of Object.entries(own())) {
      assert.deepEqual(places(translated[key]), places(sentence), key);
      assert.notEqual(translated[key], sentence, key);
      assert.doesNotMatch(translated[key] + sentence, /'/, key);
    }
  }
});

/** The script files, in folders too. */
function scripts() {
  return readdirSync(RESOURCES, {recursive: true}).filter(name => name.endsWith('.js'))
    .map(name => readFileSync(join(RESOURCES, name), 'utf8'));
}

/** The kiosk's file with the sentences of a bundle, or the browser's. */
function fileOf(bundle) {
  const folder = bundle.replaceAll('.', '/');
  return bundle === 'web'
    ? join(RESOURCES, 'words/web.properties')
    : join(KIOSK, `resources/org/attune/${folder}/${folder.split('/').at(-1)}.properties`);
}

/** [bundle, key] of every sentence that a script asks for; of a key that it goes on with, only the beginning. */
function asked(script) {
  const names = [...script.matchAll(/const (\w+) = bundle\('([\w.]+)'\)/g)].map(([, name, bundle]) => [name, bundle]);
  const calls = [...names, ['web', 'web']].flatMap(([name, bundle]) =>
    [...script.matchAll(new RegExp(`\\b${name}\\(['\`]([a-zA-Z.-]+)`, 'g'))].map(([, key]) => [bundle, key]));
  const direct = [...script.matchAll(/bundle\('([\w.]+)'\)\(['`]([a-zA-Z.-]+)/g)].map(([, bundle, key]) => [bundle, key]);
  return [...calls, ...direct];
}

test('every sentence that a script asks for is there', () => {
  const all = scripts().flatMap(asked);
  assert.ok(all.length > 80, `only ${all.length} found`);
  for (const [bundle, key] of all) {
    const keys = Object.keys(sentences(fileOf(bundle)));
    assert.ok(keys.some(known => known === key || /[.-]$/.test(key) && known.startsWith(key)), `${bundle}: ${key}`);
  }
});

test('every sentence of the browser is asked for', () => {
  const code = scripts().join('\n');
  const built = /^(agree|presence)\.report\.|^unsupported|^camera\./;
  const unused = Object.keys(own()).filter(key => !built.test(key) && !new RegExp(`['\`]${key}['\`]`).test(code));
  assert.deepEqual(unused, []);
});

test('the colours with a meaning are those of the kiosk', () => {
  const java = readFileSync(join(KIOSK, 'java/org/attune/config/Palette.java'), 'utf8');
  const kiosk = [...java.matchAll(/([A-Z_]+)\("(#[0-9A-F]{6})"\)/g)]
    .map(([, name, color]) => `${name.toLowerCase().replace('_', '-')}: ${color}`);
  const css = readFileSync(join(RESOURCES, 'palette.css'), 'utf8');
  assert.deepEqual([...css.matchAll(/--([a-z-]+: #[0-9A-F]{6});/g)].map(([, color]) => color), kiosk);
  const view = readFileSync(join(RESOURCES, 'view.js'), 'utf8');
  for (const name of ['GOOD', 'PRESENT']) {
    const [, color] = view.match(new RegExp(`const ${name} = '(#[0-9A-F]{6})'`));
    assert.ok(kiosk.some(known => known.endsWith(color)), name);
  }
});
