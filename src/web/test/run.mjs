// Runs the tests beside this file, or those whose names are given, two files at a time: node src/web/test/run.mjs walk
import {readdirSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {chromiumFile} from './paths.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.test.mjs'))
  .filter(name => wanted.length === 0 || wanted.some(word => name.startsWith(word)))
  .map(name => join(import.meta.dirname, name));

if (!chromiumFile()) {
  console.error('Chromium is missing, in which the pages are tried. Install it (apt-get install chromium), or give its file as ATTUNE_CHROMIUM.');
  process.exit(1);
}
const tests = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files], {stdio: 'inherit'});
process.exit(tests.status ?? 1);
