// The site's own sentences, so that a walk finds a button by its words in any language.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SITE} from './paths.mjs';
import {Sentences} from '../resources/sentences.js';

/** @return a function of a bundle's short name ("ui.live"), a key and values */
export function words(language) {
  const sentences = new Sentences(JSON.parse(readFileSync(join(SITE, `words/${language}.json`), 'utf8')));
  return (name, key, ...values) =>
    sentences.text(`org.attune.${name}.${name.slice(name.lastIndexOf('.') + 1)}`, key, ...values);
}
