// Hands a file to the browser's downloads.

import {element} from './dom.js';

/** The browser has read the file by then. */
const READ_MS = 60_000;

export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  element('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), READ_MS);
}
