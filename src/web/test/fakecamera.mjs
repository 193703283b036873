// Makes the file that stands in for a camera: the built-in clip's pictures one after the other, as Chromium takes them.
import {readFileSync, writeFileSync} from 'node:fs';

/** Chromium shows so many pictures of such a file each second, whatever the clip's own rate. */
const CHROMIUM_RATE = 30;

/** The JPEGs of a Motion JPEG clip, in their order, and how many of them belong to a second. */
export function pictures(avi) {
  const rate = Math.round(1e6 / avi.readUInt32LE(avi.indexOf('avih') + 8));
  const found = [];
  let at = avi.indexOf('movi') + 4;
  while (avi.toString('latin1', at, at + 4) === '00dc') {
    const length = avi.readUInt32LE(at + 4);
    found.push(avi.subarray(at + 8, at + 8 + length));
    at += 8 + length + length % 2;
  }
  return {rate, found};
}

/** Writes the clip so that it plays at its own speed. */
export function writeCameraFile(clip, file) {
  const {rate, found} = pictures(readFileSync(clip));
  const times = CHROMIUM_RATE / rate;
  writeFileSync(file, Buffer.concat(found.flatMap(picture => Array(times).fill(picture))));
}
