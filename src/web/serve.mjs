// A static server for trying the page on this computer: node src/web/serve.mjs [folder] [port]
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.wasm': 'application/wasm',
  '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml',
};

/** The headers that a host should send; docs/browser.md has the same. */
export const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    + "connect-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self'; manifest-src 'self'; "
    + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

const kept = new Map();

/** The file as it is and compressed, and its mark for a browser that has it already; read again when it has changed. */
async function file(path) {
  const {mtimeMs} = await stat(path);
  if (kept.get(path)?.mtimeMs !== mtimeMs) {
    const bytes = await readFile(path);
    const mark = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    kept.set(path, {mtimeMs, bytes, mark, small: extname(path) === '.png' ? null : gzipSync(bytes, {level: 9})});
  }
  return kept.get(path);
}

async function answer(root, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const {bytes, mark, small} = await file(join(root, name));
  const headers = {...HEADERS, 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', ETag: mark};
  if (request.headers['if-none-match'] === mark) {
    response.writeHead(304, headers).end();
  } else if (small && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.writeHead(200, {...headers, 'Content-Encoding': 'gzip', 'Content-Length': small.length}).end(small);
  } else {
    response.writeHead(200, {...headers, 'Content-Length': bytes.length}).end(bytes);
  }
}

/**
 * Serves a folder to this computer only.
 * @param port 0 takes a free one
 * @return the server, listening
 */
export function serve(root, port = 0) {
  const server = createServer((request, response) => answer(root, request, response)
    .catch(() => response.writeHead(404, HEADERS).end('not found')));
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await serve(process.argv[2] ?? 'target/web', Number(process.argv[3] ?? 8080));
  console.log(`http://localhost:${server.address().port}/`);
}
