// What the site keeps in the browser.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {SITE} from './paths.mjs';

const build = {self: {}};
runInNewContext(readFileSync(join(SITE, 'build.js'), 'utf8'), build);
/** How many files the next start needs. */
export const FILES = Object.keys(build.self.ATTUNE_BUILD.files).length;

/** How many files are kept for the next start. */
export function kept(tab) {
  return tab.evaluate(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map(name => globalThis.caches.open(name)));
    return (await Promise.all(caches.map(cache => cache.keys()))).flat().length;
  });
}

/** The values in the database. */
export function stored(tab) {
  return tab.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('attune');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('journal').objectStore('journal').getAll();
      all.onsuccess = () => resolve(all.result);
    };
  }));
}
