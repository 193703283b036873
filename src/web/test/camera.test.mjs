// The camera: what was still being opened when it was turned off never stays on.
import assert from 'node:assert/strict';
import test from 'node:test';

const asked = [];

class Track extends EventTarget {
  isOn = true;

  stop() {
    this.isOn = false;
  }

  getSettings() {
    return {};
  }
}

/** Answers the oldest question for a camera. @return its track */
async function answer() {
  const track = new Track();
  asked.shift()({getTracks: () => [track], getVideoTracks: () => [track]});
  await new Promise(setImmediate);
  return track;
}

const mediaDevices = Object.assign(new EventTarget(), {getUserMedia: () => new Promise(resolve => asked.push(resolve))});
Object.defineProperty(globalThis, 'navigator', {value: {mediaDevices}, configurable: true});
const {Camera} = await import('../resources/camera.js');

test('a camera that is turned off while it opens is off', async () => {
  const camera = new Camera();
  const opening = camera.open();
  camera.close();
  const track = await answer();
  assert.equal(track.isOn, false);
  assert.equal(await opening, null);
});

test('one that is turned off and opened anew has one stream, the second', async () => {
  const camera = new Camera();
  const told = [];
  camera.addEventListener('camera', ({detail}) => told.push(detail.state));
  const before = camera.open();
  camera.close();
  const after = camera.open();
  const first = await answer();
  assert.equal(first.isOn, false);
  assert.deepEqual(told, []);
  const second = await answer();
  assert.equal(second.isOn, true);
  assert.equal(await before, null);
  assert.equal(await after, camera.stream);
  assert.deepEqual(told, ['live']);
});
