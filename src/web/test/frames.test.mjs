// The worker's pictures: ten a second on average, only new ones, and every one closed.
import assert from 'node:assert/strict';
import test from 'node:test';
import {AskedFrames, Pace, TrackFrames} from '../resources/frames.js';
import {Pixels} from '../resources/pixels.js';

/** Pictures taken in ten seconds of a camera of this rate, whose pictures come up to 5 ms early or late. */
function taken(rate) {
  const pace = new Pace();
  const times = Array.from({length: 10 * rate}, (_, index) => index * 1000 / rate + index * 7 % 11 - 5);
  return times.filter(time => pace.isDue(time)).length;
}

test('ten pictures a second are taken of a faster camera, and all of a slower one', () => {
  for (const rate of [10, 12, 15, 20, 25, 30, 50, 60]) {
    assert.ok(Math.abs(taken(rate) - 100) <= 2, `${rate} a second: ${taken(rate)}`);
  }
  assert.equal(taken(7), 70);
});

test('after a stall there is no rush', () => {
  const pace = new Pace();
  assert.ok(pace.isDue(0));
  assert.ok(pace.isDue(60_000));
  assert.ok(!pace.isDue(60_040));
  assert.ok(pace.isDue(60_100));
});

test('red and blue change places, opacity goes, and every size has its own bytes', () => {
  const pixels = new Pixels();
  assert.deepEqual([...pixels.bgr(Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255))], [3, 2, 1, 6, 5, 4]);
  assert.deepEqual([...pixels.bgr(Uint8Array.of(7, 8, 9, 255))], [9, 8, 7]);
});

/** A picture of four pixels, all of one gray. */
class Picture {
  visibleRect = {width: 2, height: 2};
  displayWidth = 2;
  displayHeight = 2;
  isClosed = false;

  constructor(gray) {
    this.gray = gray;
  }

  async copyTo(data) {
    data.fill(this.gray);
  }

  close() {
    this.isClosed = true;
  }
}

/** A stream that gives a picture every 100 ms of a clock that runs as fast as it is asked. */
async function seen(pictures, take = () => {}) {
  const grays = [];
  let ms = 0;
  const real = performance.now;
  performance.now = () => ms += 100;
  try {
    const stream = new ReadableStream({
      pull: controller => pictures.length ? controller.enqueue(pictures.shift()) : controller.close(),
    }, {highWaterMark: 0});
    await new Promise(resolve => {
      const frames = new TrackFrames(stream, async ({data}) => {
        grays.push(data[0]);
        await take();
      }, () => {});
      setTimeout(function look() {
        pictures.length ? setTimeout(look) : setTimeout(resolve, 20, frames);
      });
    });
  } finally {
    performance.now = real;
  }
  return grays;
}

test('a repeated picture is not passed on, and every picture is closed', async () => {
  const pictures = [1, 1, 2, 2, 2, 1].map(gray => new Picture(gray));
  const all = [...pictures];
  assert.deepEqual(await seen(pictures), [1, 2, 1]);
  assert.ok(all.every(picture => picture.isClosed));
});

test('a picture that cannot be analysed does not stop the next ones', async context => {
  context.mock.method(console, 'error', () => {});
  const pictures = [1, 2, 3].map(gray => new Picture(gray));
  assert.deepEqual(await seen(pictures, () => Promise.reject(new Error('broken'))), [1, 2, 3]);
});

test('five seconds without a new picture are told once, and so is the next picture', async () => {
  const told = [];
  const asks = [];
  const frames = new AskedFrames(() => asks.push(1), () => {}, is => told.push(is));
  const start = performance.now();
  frames.check(start + 4000);
  assert.deepEqual(told, []);
  frames.check(start + 5100);
  frames.check(start + 6100);
  assert.deepEqual(told, [true]);
  await frames.give(new Picture(7));
  assert.deepEqual(told, [true, false]);
  frames.stop();
});

test('after the stop a picture that was still under way is closed, and no other is asked for', async () => {
  const asks = [];
  const frames = new AskedFrames(() => asks.push(1), () => assert.fail('taken'), () => {});
  frames.stop();
  const late = new Picture(1);
  await frames.give(late);
  await new Promise(resolve => setTimeout(resolve, 150));
  assert.ok(late.isClosed);
  assert.deepEqual(asks, []);
});
