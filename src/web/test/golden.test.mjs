// The golden sessions in Chromium: the same texts as in a JVM, which mvn -Pweb verify wrote, byte for byte.
import {test} from 'node:test';
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {FOLDER} from './golden/files.mjs';
import {inChromium} from './golden/chromium.mjs';

const JVM = join(FOLDER, 'jvm');
const MINUTES = 60_000;

test('Chromium writes the texts that a JVM writes', {timeout: 20 * MINUTES}, async () => {
  assert.ok(existsSync(JVM), 'Run mvn -Pweb verify first: it writes what this is compared with.');
  const {texts} = await inChromium();
  assert.deepEqual(Object.keys(texts).sort(), readdirSync(JVM).sort());
  for (const [name, text] of Object.entries(texts)) {
    assert.equal(text, readFileSync(join(JVM, name), 'utf8'), name);
  }
});
