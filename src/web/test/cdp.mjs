// Chromium without Playwright, which keeps every tab awake: what a hidden tab does can only be seen like this.
import {spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream', '--remote-debugging-pipe'];

/** A running Chromium that is spoken to through its debugging pipe. */
export class Browser {
  #count = 0;
  #waiting = new Map();
  #rest = '';

  /** @param camera Motion JPEG file that is played as the camera */
  constructor({camera, profile = mkdtempSync(join(tmpdir(), 'attune-')), args = [], env = process.env}) {
    this.profile = profile;
    const all = [...ARGS, `--use-file-for-fake-video-capture=${camera}`, `--user-data-dir=${profile}`, ...args];
    this.process = spawn('/usr/bin/chromium', all, {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env});
    this.process.stdio[4].setEncoding('utf8').on('data', text => this.#heard(text));
  }

  #heard(text) {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop();
    parts.map(part => JSON.parse(part)).filter(({id}) => id !== undefined).forEach(({id, result, error}) => {
      const {resolve, reject} = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) {
        reject(new Error(error.message));
      } else {
        resolve(result);
      }
    });
  }

  send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      const id = ++this.#count;
      this.#waiting.set(id, {resolve, reject});
      this.process.stdio[3].write(`${JSON.stringify({id, method, params, sessionId})}\0`);
    });
  }

  async tab(url) {
    const {targetId} = await this.send('Target.createTarget', {url});
    const {sessionId} = await this.send('Target.attachToTarget', {targetId, flatten: true});
    const tab = new Tab(this, targetId, sessionId);
    await tab.until("location.href !== 'about:blank' && document.readyState === 'complete'");
    return tab;
  }

  /** Ends the whole browser at once, as a crash or a power cut would. */
  kill() {
    const gone = new Promise(resolve => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    return gone;
  }

  async close() {
    const gone = new Promise(resolve => this.process.once('exit', resolve));
    await this.send('Browser.close').catch(() => {});
    await gone;
  }
}

class Tab {
  constructor(browser, id, session) {
    Object.assign(this, {browser, id, session});
  }

  /** Runs an expression in the page, which may be a promise. @return its value */
  async run(expression) {
    const {result, exceptionDetails} = await this.browser.send('Runtime.evaluate',
      {expression, awaitPromise: true, returnByValue: true}, this.session);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Waits until the expression is true. */
  async until(expression) {
    while (!await this.run(expression)) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  show() {
    return this.browser.send('Target.activateTarget', {targetId: this.id});
  }

  close() {
    return this.browser.send('Target.closeTarget', {targetId: this.id});
  }
}
