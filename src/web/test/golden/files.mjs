// What the golden test hands to the script and takes from it, as files.
import {mkdirSync, openSync, readFileSync, readSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../../..');
export const FOLDER = join(ROOT, 'target/web-golden');
const SITE = join(ROOT, 'target/web');

export const bytes = file => new Uint8Array(readFileSync(file));
export const ofSite = name => join(SITE, name);
export const words = language => JSON.parse(readFileSync(ofSite(`words/${language}.json`), 'utf8'));

/** The clip's frames, which GoldenTest wrote. */
export function clip() {
  const [width, height, ...ms] = readFileSync(join(FOLDER, 'frames.txt'), 'utf8').trim().split('\n').map(Number);
  const length = 3 * width * height;
  const file = openSync(join(FOLDER, 'frames.bgr'), 'r');
  const frame = index => {
    const pixels = new Uint8Array(length);
    readSync(file, pixels, 0, length, index * length);
    return pixels;
  };
  return {width, height, ms, frame, png: bytes(join(FOLDER, 'page.png'))};
}

export function write(name, {texts, png}) {
  const folder = join(FOLDER, name);
  mkdirSync(folder, {recursive: true});
  Object.entries(texts).forEach(([file, text]) => writeFileSync(join(folder, file), text));
  writeFileSync(join(folder, 'page.png'), png);
}
