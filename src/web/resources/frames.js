// In the worker: the newest picture of the camera ten times a second, or none. Every VideoFrame is closed at once.
import {Pixels} from './pixels.js';

const EVERY_MS = 100;
/** A picture this early is taken: at 30 a second the third one comes now a little before its time, now after. */
const EARLY_MS = 15;
const FROZEN_MS = 5000;

/** Lets ten pictures a second through, on average, whatever the camera's rate is. */
export class Pace {
  #due = 0;

  isDue(now) {
    if (now < this.#due - EARLY_MS) {
      return false;
    }
    this.#due = now - this.#due > EVERY_MS ? now + EVERY_MS : this.#due + EVERY_MS;
    return true;
  }

  /** Milliseconds until the next picture is due. */
  wait(now) {
    return Math.max(0, this.#due - now);
  }
}

/** Passes new pictures on. A camera whose cable was pulled may repeat its last picture: that is none. */
class Taker {
  #pixels = new Pixels();
  #lastNew = performance.now();
  #frozen = false;

  constructor(take, tellFrozen) {
    this.take = take;
    this.tellFrozen = tellFrozen;
  }

  async picture(picture, ms) {
    let pixels;
    try {
      pixels = await this.#pixels.of(picture);
    } finally {
      picture.close();
    }
    if (this.#pixels.areNew(pixels.data)) {
      this.#heard(ms);
      await this.take({...pixels, data: this.#pixels.bgr(pixels.data)}, ms);
    }
  }

  /** To be called now and then; also notices that no picture comes at all. */
  check(ms) {
    if (!this.#frozen && ms - this.#lastNew > FROZEN_MS) {
      this.#frozen = true;
      this.tellFrozen(true);
    }
  }

  #heard(ms) {
    this.#lastNew = ms;
    if (this.#frozen) {
      this.#frozen = false;
      this.tellFrozen(false);
    }
  }
}

/** Pictures of a track, read where they are needed. The track's buffer holds the newest one only. */
export class TrackFrames {
  #pace = new Pace();
  #reader;

  constructor(readable, take, tellFrozen) {
    this.taker = new Taker(take, tellFrozen);
    this.#reader = readable.getReader();
    this.#read();
  }

  check(ms) {
    this.taker.check(ms);
  }

  stop() {
    this.#reader.cancel().catch(() => {});
  }

  async #read() {
    for (;;) {
      const {done, value} = await this.#reader.read().catch(() => ({done: true}));
      if (done) {
        return;
      }
      await this.#seen(value);
    }
  }

  async #seen(frame) {
    const ms = performance.now();
    if (this.#pace.isDue(ms)) {
      await this.taker.picture(frame, ms).catch(broken => console.error(broken));
    } else {
      frame.close();
    }
  }
}

/** For browsers without track processors: the page is asked for one picture at a time, and answers by `give`. */
export class AskedFrames {
  #pace = new Pace();
  #timer = 0;
  #stopped = false;

  /** @param ask tells the page to send an ImageBitmap, or null when its video has none */
  constructor(ask, take, tellFrozen) {
    this.ask = ask;
    this.taker = new Taker(take, tellFrozen);
    this.#next();
  }

  check(ms) {
    this.taker.check(ms);
  }

  async give(bitmap) {
    if (this.#stopped) {
      bitmap?.close();
      return;
    }
    if (bitmap) {
      await this.taker.picture(bitmap, performance.now()).catch(broken => console.error(broken));
    }
    this.#next();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #next() {
    this.#timer = setTimeout(() => {
      this.#pace.isDue(performance.now() + EARLY_MS);
      this.ask();
    }, this.#pace.wait(performance.now()));
  }
}
