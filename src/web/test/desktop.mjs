// The desktop's commands, on pages that a browser saved.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {deflateSync, inflateSync} from 'node:zlib';
import {ROOT, WORK} from './paths.mjs';

const KEYWORD = 'attune.report\0';
/** Of compression, language and translated keyword. */
const FLAGS = 4;

/** What `attune` prints. */
export function attune(...words) {
  const [java, path] = readFileSync(join(WORK, 'desktop'), 'utf8').split('\n');
  return execFileSync(java, ['--module-path', join(ROOT, 'target/javafx'), '--add-modules=javafx.controls,javafx.swing',
    '--enable-native-access=ALL-UNNAMED,javafx.graphics', '-Dglass.platform=Headless', '-Dprism.order=sw',
    `-Duser.home=${WORK}`, `-Dattune.models=${join(ROOT, 'models')}`, '-cp', path, 'org.attune.Launcher', ...words],
  {encoding: 'utf8', cwd: ROOT, env: {...process.env, HOME: WORK, XDG_DATA_HOME: WORK, XDG_CONFIG_HOME: WORK}});
}

/** The session inside a saved picture. */
export function dataOf(png) {
  const {data} = chunk(png);
  return JSON.parse(inflateSync(data.subarray(KEYWORD.length + FLAGS)));
}

/** The same picture with another session inside. */
export function withData(png, session) {
  const {from, to, data} = chunk(png);
  const body = Buffer.concat([Buffer.from('iTXt'), data.subarray(0, KEYWORD.length + FLAGS), deflateSync(JSON.stringify(session))]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(sumOf(body));
  return Buffer.concat([png.subarray(0, from), length, body, sum, png.subarray(to)]);
}

function chunk(png) {
  let at = 8;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (data.toString('latin1', 0, KEYWORD.length) === KEYWORD) {
      return {from: at, to: at + 12 + length, data};
    }
    at += 12 + length;
  }
  throw new Error('the picture has no session inside');
}

/** PNG's checksum; Node.js has it only since its version 22. */
function sumOf(bytes) {
  let sum = 0xFFFFFFFF;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      sum = sum & 1 ? sum >>> 1 ^ 0xEDB88320 : sum >>> 1;
    }
  }
  return (sum ^ 0xFFFFFFFF) >>> 0;
}
