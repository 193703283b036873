// Everything that takes time, beside the page: pictures in, results out. The arithmetic is Attune's Java, compiled.
import {AskedFrames, TrackFrames} from './frames.js';
import {Journal, LostSessions} from './journal.js';
import {ModelWorker} from './modelworker.js';
import {Sentences} from './sentences.js';
import {Store} from './store.js';

const TICK_MS = 1000;
/** Longer gaps between two pictures are not measured; the recorder has the same limit. */
const GAP_MS = 1000;
const SLEPT_MS = 2000;
/** More than this is a clock that was put right. */
const LONGEST_SLEEP_MS = 12 * 3600 * 1000;
/** Between two sentences about pictures that fail, as on the kiosk. */
const FAILED_MS = 10_000;

/** Java takes a missing text for a broken one. */
const NO_LABELS = {title: '', course: '', name: '', source: 'camera', everyone: false};

const store = new Store();
const lost = new LostSessions(store);
let attune;
let sentences;
let model;
let frames = null;
let journal = null;
let isRunning = false;
let isHidden = false;
let wasHidden = false;
let lastPicture = 0;
let lastFailure = -FAILED_MS;
let pausedAt = 0;
let isPaused = false;
/** A session that ends where its pause began is not longer by it. */
let sleptInPause = 0;
let clockAhead = Date.now() - performance.now();
let turn = Promise.resolve();

const now = () => performance.now();
const tell = (event, detail) => self.postMessage({event, detail});

/** One thing after the other: Java may wait for the model in the middle of a picture, and nothing may come between. */
function inTurn(work) {
  const done = turn.then(work);
  turn = done.catch(() => {});
  return done;
}

/** A failure with a sentence for the learner. */
class Trouble extends Error {
  constructor(code, sentence, cause) {
    super(sentence, {cause});
    this.code = code;
  }
}

async function bytesOf(file) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (!answer.ok) {
    throw new Error(`${file}: ${answer.status}`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

async function java() {
  const module = await import('./attune.js');
  module.main?.([]);
  return globalThis.attune;
}

/** Attune's, without the build's mark after it. */
async function version() {
  await import('./build.js');
  const build = self.ATTUNE_BUILD.version;
  return build.slice(0, build.lastIndexOf('-'));
}

function loadModel() {
  model ??= bytesOf('mini_xception.onnx').then(async bytes => ({bytes, run: await ModelWorker.open(bytes)}));
  return model;
}

/** Nothing of the model, nor of its runtime, is loaded for presence only. */
async function useModel() {
  try {
    const {bytes, run} = await loadModel();
    await inTurn(() => attune.model(bytes, run));
  } catch (broken) {
    model = undefined;
    throw new Trouble('A-201', sentences.web('load.model'), broken);
  }
}

async function start({language, zone, expressions}) {
  const parts = [Sentences.of(language), java(), bytesOf('haarcascade_frontalface_default.xml'), version(),
    expressions && loadModel()];
  let done = 0;
  parts.forEach(part => part?.then?.(() => tell('progress', ++done / (parts.length + 1)), () => {}));
  sentences = await parts[0];
  const [, started, cascade, number] = await Promise.all(parts);
  attune = started;
  attune.start({words: sentences.bundles, language, zone, cascade, version: number});
  if (expressions) {
    await useModel();
  }
  tell('progress', 1);
  setInterval(tick, TICK_MS);
}

/** The time of a picture that fails is not measured, and that is said. */
function failed(broken, ms) {
  if (ms - lastFailure >= FAILED_MS) {
    lastFailure = ms;
    tell('failed', {sentence: sentences.web('frame.failed')});
  }
  throw broken;
}

async function take({data, width, height}, ms) {
  const result = await inTurn(() => attune.frame(data, width, height, ms)).catch(broken => failed(broken, ms));
  if (isRunning && wasHidden && lastPicture > 0 && ms - lastPicture > GAP_MS) {
    tell('slow', {seconds: (ms - lastPicture) / 1000, sentence: sentences.web('tab.slow')});
  }
  wasHidden = isHidden;
  lastPicture = ms;
  tell('result', result);
}

/** While a computer sleeps, this clock may stand still; the session's time goes on. */
function noticeSleep() {
  const ahead = Date.now() - now();
  const slept = ahead - clockAhead;
  clockAhead = ahead;
  if (slept > SLEPT_MS && slept < LONGEST_SLEEP_MS) {
    lastPicture = 0;
    whileRunning(() => isPaused ? sleptInPause += slept : attune.slept(slept));
  }
}

function countSleepInPause() {
  attune.slept(sleptInPause);
  sleptInPause = 0;
}

function tick() {
  frames?.check(now());
  noticeSleep();
  whileRunning(() => tell('tick', attune.tick(now())));
  writeJournal();
}

/** Not where the browser has refused to store anything of this tab's session. */
const isStored = id => journal?.id !== id || !journal.isEmpty;
const whileRunning = work => inTurn(() => isRunning ? work() : null);
const writeJournal = () => whileRunning(() => journal.write(now()));
const frozen = is => tell('frozen', is);

function stopFrames() {
  frames?.stop();
  frames = null;
}

function risk(is) {
  tell('risk', {sentence: is ? sentences.trouble('A-307') : null});
}

const calls = {
  start: async wish => {
    try {
      return await start(wish);
    } catch (broken) {
      throw broken instanceof Trouble ? broken : new Trouble('load', sentences?.web('load.failed'), broken);
    }
  },
  model: useModel,
  frames: readable => {
    stopFrames();
    lastPicture = 0;
    frames = readable
      ? new TrackFrames(readable, take, frozen)
      : new AskedFrames(() => tell('ask'), take, frozen);
  },
  picture: bitmap => frames instanceof AskedFrames ? frames.give(bitmap) : bitmap?.close(),
  noFrames: stopFrames,
  hidden: is => {
    isHidden = is;
    wasHidden ||= is;
    return writeJournal();
  },
  consent: (country, purpose) => inTurn(() => attune.consent(country, purpose)),
  preview: (expressions, everyone) => inTurn(() => attune.preview(expressions, everyone)),
  restingFace: on => inTurn(() => attune.restingFace(on)),
  begin: async info => {
    journal = new Journal(attune, store, risk);
    await journal.begin();
    await inTurn(() => {
      attune.begin({...NO_LABELS, ...info, id: journal.id}, now(), Date.now());
      isRunning = true;
      isPaused = false;
      sleptInPause = 0;
      lastPicture = 0;
    });
    await writeJournal();
    return {id: journal.id};
  },
  pause: () => {
    pausedAt = now();
    lastPicture = 0;
    isPaused = true;
    return inTurn(() => attune.pause(pausedAt));
  },
  resume: () => inTurn(() => {
    isPaused = false;
    countSleepInPause();
    attune.resume(now());
  }),
  learner: face => inTurn(() => attune.learner(face)),
  mark: (kind, text, at) => inTurn(() => attune.mark(at - performance.timeOrigin, kind, text)),
  unmark: () => inTurn(() => attune.unmark()),
  rename: (seconds, text) => inTurn(() => attune.rename(seconds, text)),
  end: ({atPause}) => inTurn(async () => {
    const ms = atPause ? pausedAt : now();
    if (!atPause) {
      countSleepInPause();
    }
    await journal.write(ms);
    attune.end(ms);
    isRunning = false;
    return {id: journal.id};
  }),
  page: options => inTurn(() => attune.page(options)),
  png: (bytes, options) => inTurn(() => attune.png(bytes, options)),
  flush: writeJournal,
  lost: () => lost.list(),
  recover: async id => {
    const text = await lost.take(id);
    const found = text === null ? null : await inTurn(() => attune.recover(text));
    if (text !== null && !found) {
      await lost.forget(id);
    }
    return found && {...found, id};
  },
  saved: async id => {
    if (isStored(id)) {
      await store.markSaved(id);
    }
  },
  forget: async id => {
    if (isStored(id)) {
      await lost.forget(id);
    }
    if (journal?.id === id && !isRunning) {
      journal.close();
      journal = null;
    }
  },
  deleteAll: () => lost.forgetAll(),
};

self.onmessage = async ({data: {id, call, args}}) => {
  try {
    self.postMessage({id, result: await calls[call](...args)});
  } catch (failed) {
    console.error(call, failed, failed.cause ?? '');
    self.postMessage({id, error: {code: failed.code ?? 'A-900', sentence: failed.code ? failed.message : null}});
  }
};
