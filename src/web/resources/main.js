// The first thing that runs: says why this browser cannot run Attune, or shows the start screen.

import {show} from './app.js';
import {element} from './dom.js';
import {ofBrowser, speak, web} from './words.js';
import {settings} from './settings.js';
import {startScreen} from './screens/start.js';

/** The smallest module with a SIMD instruction, which the expression model's runtime needs. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** The key of the sentence that says what is missing; null if nothing is. */
function missing() {
  if (!globalThis.isSecureContext) {
    return 'unsupported.insecure';
  }
  const isEnough = globalThis.WebAssembly?.validate(new Uint8Array(SIMD)) && navigator.mediaDevices?.getUserMedia
    && globalThis.indexedDB && navigator.locks && globalThis.Worker;
  return isEnough ? null : 'unsupported';
}

function unsupported(key) {
  show(() => element('div.words-screen', {}, element('p.app-name', {}, 'Attune'),
    element('h1', {}, web(`${key}.title`)), element('p.lead', {}, web(key))));
}

async function begin() {
  await speak(settings().language ?? ofBrowser());
  const key = missing();
  if (key) {
    unsupported(key);
  } else {
    show(startScreen());
  }
}

begin().catch(failed => {
  console.error(failed);
  document.getElementById('old').hidden = false;
});
