import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const SITE = join(ROOT, 'target/web');
/** What tests make and find. */
export const WORK = join(ROOT, 'target/web-test');

/** Chromium's file, or undefined. */
export function chromiumFile() {
  return [process.env.ATTUNE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .find(file => file && existsSync(file));
}
