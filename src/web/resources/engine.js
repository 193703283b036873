// What the screens use: loads the worker, feeds it with the camera's pictures, and passes its results on.
import {Camera} from './camera.js';
import {Offline} from './offline.js';
import {Sentences} from './sentences.js';
import {pictureOf} from './picture.js';

/** Said when not even the words can be loaded. */
const NO_WORDS = 'Attune could not be loaded. Check the connection, and load this page again.';

/** A failure with a code and a sentence for the learner. */
export class Trouble extends Error {
  constructor({code, sentence}) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }
}

/**
 * Events: `result` (of a picture), `tick` ({seconds, total}, every second of a session), `camera` ({state, sentence,
 * stream}; state is live, lost, busy, refused, missing or insecure), `risk` ({sentence}, or null when storing works
 * again), `slow` ({seconds, sentence}: the browser held pictures back from a hidden tab), `failed` ({sentence}: a
 * picture could not be analysed).
 */
export class Engine extends EventTarget {
  #worker = new Worker(new URL('worker.js', import.meta.url), {type: 'module'});
  #waiting = new Map();
  #count = 0;
  #hasModel;
  #loadingModel = null;
  #video = null;
  #state = null;
  #asksForPictures;
  #camera = new Camera();
  #onProgress;
  sentences;

  /** @param canvas true takes the way of browsers without track processors, for tests */
  constructor({onProgress = () => {}, canvas = false}) {
    super();
    this.#onProgress = onProgress;
    this.#asksForPictures = canvas || !('MediaStreamTrackProcessor' in globalThis);
    this.#worker.onmessage = ({data}) => data.event ? this.#heard(data) : this.#answered(data);
    this.#worker.onerror = () => this.#answerAll({code: 'load', sentence: null});
    this.#camera.addEventListener('camera', ({detail}) => this.#cameraIs(detail));
    document.addEventListener('visibilitychange', this.#visibility);
    document.addEventListener('resume', this.#visibility);
    addEventListener('pagehide', this.#leaving);
  }

  /**
   * @param language en, hi or te
   * @param expressions false loads neither the model nor its runtime
   * @param onProgress called with a share from 0 to 1
   * @throws Trouble
   */
  static async load({language = 'en', expressions = true, onProgress, canvas} = {}) {
    const engine = new Engine({onProgress, canvas});
    const words = Sentences.of(language).catch(() => null);
    try {
      await engine.#start(language, expressions);
      engine.sentences = await words;
      Offline.keep(expressions);
      return engine;
    } catch (refused) {
      engine.close();
      const sentence = refused.sentence || (await words)?.web('load.failed') || NO_WORDS;
      throw new Trouble({code: refused.code, sentence});
    }
  }

  async #start(language, expressions) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
    this.#hasModel = expressions;
    await this.#call('start', {language, zone, expressions});
  }

  /** Opens the camera and feeds its pictures in. @return the stream, or null after a `camera` event that says why */
  open(deviceId) {
    return this.#camera.open(deviceId);
  }

  /** Takes a stream that is already open. */
  attach(stream) {
    return this.#camera.adopt(stream);
  }

  /** Turns the camera off. */
  detach() {
    this.#camera.close();
    this.#noFrames();
  }

  /** What the kiosk's rules say about this country and purpose. */
  consent(country, purpose) {
    return this.#call('consent', country, purpose);
  }

  async preview(expressions, everyone = false) {
    await this.#needModel(expressions);
    return this.#call('preview', expressions, everyone);
  }

  restingFace(on) {
    return this.#call('restingFace', on);
  }

  /** @return {id} under which the session's numbers are kept until `forget` */
  async begin(info) {
    await this.#needModel(info.expressions);
    return this.#call('begin', info);
  }

  /** Nothing is measured, and the camera is off. */
  pause() {
    this.detach();
    return this.#call('pause');
  }

  /** @return the camera's new stream; null if it does not open, after a `camera` event */
  async resume() {
    // Both at once, so that a pause that comes meanwhile finds a camera to close.
    const [, stream] = await Promise.all([this.#call('resume'), this.open()]);
    return stream;
  }

  learner(id) {
    return this.#call('learner', id);
  }

  /** @param ago milliseconds since the moment that is marked */
  mark(kind, text = '', ago = 0) {
    // Said here, and on a clock that both have: the worker may be busy with a picture until after the next mark.
    return this.#call('mark', kind, text, performance.timeOrigin + performance.now() - ago);
  }

  unmark() {
    return this.#call('unmark');
  }

  rename(seconds, text) {
    return this.#call('rename', seconds, text);
  }

  /**
   * The camera goes off. The numbers stay stored until `forget`, so that closing the tab now loses nothing.
   *
   * @param atPause true ends the session when its last pause began, not now
   * @return {id}
   */
  async end({atPause = false} = {}) {
    this.detach();
    return this.#call('end', {atPause});
  }

  page(options = {}) {
    return this.#call('page', options);
  }

  /** The page as a picture with its data inside. */
  async png(options = {}) {
    const {html} = await this.page(options);
    const picture = await pictureOf(html, this.sentences.text('org.attune.report.report', 'minute.title')).catch(() => {
      throw new Trouble({code: 'picture', sentence: this.sentences.web('picture.failed')});
    });
    return new Blob([await this.#call('png', picture, options)], {type: 'image/png'});
  }

  lost() {
    return this.#call('lost');
  }

  recover(id) {
    return this.#call('recover', id);
  }

  /** The page was saved; its numbers stay until `forget`, because a download can be cancelled or lost. */
  saved(id) {
    return this.#call('saved', id);
  }

  /** The page was left, or is not wanted. */
  forget(id) {
    return this.#call('forget', id);
  }

  /** All but the settings. @return how many sessions stay because another tab has them open */
  async deleteAll() {
    const kept = await this.#call('deleteAll');
    await Offline.forget();
    return kept;
  }

  /** Ends the worker; a session that runs stays in the store. */
  close() {
    this.#camera.close();
    this.#worker.terminate();
    document.removeEventListener('visibilitychange', this.#visibility);
    document.removeEventListener('resume', this.#visibility);
    removeEventListener('pagehide', this.#leaving);
  }

  /** Loads the model while the learner reads, if an earlier session left it in this browser. A failure is told later. */
  async prepare() {
    if (await Offline.hasModel()) {
      await this.#needModel(true).catch(() => {});
    }
  }

  async #needModel(expressions) {
    if (expressions && !this.#hasModel) {
      this.#loadingModel ??= this.#call('model').finally(() => this.#loadingModel = null);
      await this.#loadingModel;
      this.#hasModel = true;
      Offline.keep(true);
    }
  }

  /** A tab that was frozen has its videos paused. */
  #visibility = () => {
    this.#video?.play().catch(() => {});
    this.#post('hidden', [document.hidden]);
  };
  #leaving = () => this.#post('flush', []);

  #feed(stream) {
    this.#noFrames();
    if (this.#asksForPictures) {
      this.#video = Object.assign(document.createElement('video'), {muted: true, playsInline: true, srcObject: stream});
      this.#video.play().catch(() => {});
      this.#post('frames', [null]);
    } else {
      const [track] = stream.getVideoTracks();
      const {readable} = new MediaStreamTrackProcessor({track, maxBufferSize: 1});
      this.#post('frames', [readable], [readable]);
    }
  }

  #noFrames() {
    if (this.#video) {
      this.#video.srcObject = null;
      this.#video = null;
    }
    this.#post('noFrames', []);
  }

  async #answerAsked() {
    const isReady = this.#video?.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    const bitmap = isReady ? await createImageBitmap(this.#video).catch(() => null) : null;
    this.#post('picture', [bitmap], bitmap ? [bitmap] : []);
  }

  #cameraIs({state, stream}) {
    if (state === 'live' && stream) {
      this.#feed(stream);
    }
    const sentence = this.#cameraSentence(state, this.#state);
    this.#state = state;
    this.#dispatch('camera', {state, sentence, stream});
  }

  #cameraSentence(state, before) {
    const back = () => this.sentences.text('org.attune.capture.capture', 'camera.reconnected');
    switch (state) {
      case 'live': return before === 'lost' ? back() : '';
      case 'lost': return this.sentences.trouble('A-104');
      case 'busy': return this.sentences.trouble('A-102');
      case 'missing': return this.sentences.trouble('A-101');
      default: return this.sentences.web(`camera.${state}`);
    }
  }

  #heard({event, detail}) {
    switch (event) {
      case 'ask': return this.#answerAsked();
      case 'progress': return this.#onProgress(detail);
      case 'frozen': return this.#frozen(detail);
      default: return this.#dispatch(event, detail);
    }
  }

  /** The camera is open, but no new picture comes. */
  #frozen(is) {
    if (this.#camera.stream) {
      const sentence = is ? this.sentences.trouble('A-105') : this.#cameraSentence('live', 'lost');
      this.#dispatch('camera', {state: is ? 'lost' : 'live', sentence, stream: this.#camera.stream});
    }
  }

  #dispatch(event, detail) {
    this.dispatchEvent(new CustomEvent(event, {detail}));
  }

  #call(call, ...args) {
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#count, {resolve, reject});
      this.#post(call, args);
    });
  }

  #post(call, args, transfer = []) {
    this.#worker.postMessage({id: this.#count++, call, args}, transfer);
  }

  #answered({id, result, error}) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error && waiting) {
      waiting.reject(new Trouble(error));
    } else {
      waiting?.resolve(result);
    }
  }

  #answerAll(error) {
    [...this.#waiting.keys()].forEach(id => this.#answered({id, error}));
  }
}
