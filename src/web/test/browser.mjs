// Starts Chromium with a fake camera on the built site, and notes all that a page asks for, says and breaks.
import {createRequire} from 'node:module';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeCameraFile} from './fakecamera.mjs';
import {ROOT, SITE, WORK, chromiumFile} from './paths.mjs';
import {serve} from '../serve.mjs';

/** Generous: a machine that is busy with other work must not fail a test. */
export const PATIENCE_MS = 120_000;

const npm = createRequire(join(ROOT, 'src/web/package.json'));
const {chromium} = npm('playwright-core');
export const AXE = npm.resolve('axe-core/axe.min.js');

const CAMERA_FILE = join(WORK, 'camera.mjpeg');
const ARGUMENTS = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream'];

function cameraArguments(camera) {
  if (camera === 'missing') {
    return ['--use-fake-device-for-media-stream=device-count=0'];
  }
  if (!existsSync(CAMERA_FILE)) {
    mkdirSync(WORK, {recursive: true});
    writeCameraFile(join(ROOT, 'src/main/demo/expressions.avi'), CAMERA_FILE);
  }
  return [`--use-file-for-fake-video-capture=${CAMERA_FILE}`];
}

/** The built site on a port of its own. `requests` has the path of each that came in; `broken` answers some with 404. */
export async function site() {
  const server = await serve(SITE, 0);
  const requests = [];
  const broken = new Set();
  const answers = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const path = new URL(request.url, 'http://x').pathname.slice(1);
    requests.push(path);
    if (broken.has(path)) {
      response.writeHead(404).end();
    } else {
      answers.forEach(answer => answer.call(server, request, response));
    }
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise(done => server.close(done));
  };
  return {url: `http://localhost:${server.address().port}/`, requests, broken, close};
}

/** @param camera 'clip' or 'missing' */
export async function browser({camera = 'clip', more = []} = {}) {
  return chromium.launch({executablePath: chromiumFile(), args: [...ARGUMENTS, ...cameraArguments(camera), ...more]});
}

/** A browser whose storage outlives it; `preferences` are its profile's. */
export class LastingBrowser {
  folder = mkdtempSync(join(tmpdir(), 'attune-web-'));

  constructor(preferences = {}) {
    mkdirSync(join(this.folder, 'Default'));
    writeFileSync(join(this.folder, 'Default/Preferences'), JSON.stringify(preferences));
  }

  async open(options = {}) {
    this.context = await chromium.launchPersistentContext(this.folder, {
      executablePath: chromiumFile(), args: [...ARGUMENTS, ...cameraArguments('clip')], permissions: ['camera'], ...options,
    });
    return this.context;
  }

  /** Ends the browser's own process at once, as a crash does, and waits until it is gone. */
  async kill() {
    const session = await this.context.browser().newBrowserCDPSession();
    const {processInfo} = await session.send('SystemInfo.getProcessInfo');
    const gone = new Promise(done => this.context.once('close', done));
    process.kill(processInfo.find(({type}) => type === 'browser').id, 'SIGKILL');
    await gone;
  }

  remove() {
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
  }
}

/**
 * A page of its own storage, in place of those of the test before, which would go on with their camera. `faults` collects
 * console errors, refused content and exceptions; `asked` every address that the page or its workers ask for.
 */
export async function page(started, options = {}) {
  await Promise.all(started.contexts().map(context => context.close()));
  const context = await started.newContext({permissions: ['camera'], locale: 'en-GB', timezoneId: 'Europe/Berlin',
    viewport: {width: 1366, height: 768}, acceptDownloads: true, ...options});
  return watched(await context.newPage());
}

export function watched(tab) {
  tab.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  const asked = [];
  tab.on('console', message => ['error', 'warning'].includes(message.type()) && faults.push(`${message.text()} ${message.location().url}`));
  tab.on('pageerror', error => faults.push(String(error)));
  tab.context().on('request', request => asked.push(request.url()));
  return Object.assign(tab, {faults, asked});
}
