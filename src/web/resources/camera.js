// Opens the camera, notices when it goes, and opens it again. Only the page may do this; a worker has no camera.

const WISH = {width: {ideal: 640}, height: {ideal: 480}, frameRate: {ideal: 15}, facingMode: 'user'};
const AGAIN_MS = 3000;
const STATES = {
  NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'missing', OverconstrainedError: 'missing',
};

/**
 * Dispatches `camera` with {state, stream}: state is live, lost, busy, refused, missing or insecure. After a trouble it
 * goes on trying, but only where the browser would not ask the learner again.
 */
export class Camera extends EventTarget {
  #wanted = false;
  #opening = 0;
  #timer = 0;
  #deviceId;
  stream = null;

  constructor() {
    super();
    navigator.mediaDevices?.addEventListener('devicechange', () => this.#again());
  }

  /** @param deviceId one of `enumerateDevices`; without it the browser chooses */
  async open(deviceId = this.#deviceId) {
    this.close();
    this.#deviceId = deviceId;
    this.#wanted = true;
    const opening = this.#opening;
    const isOver = () => opening !== this.#opening;
    try {
      const stream = await this.#ask();
      if (isOver()) {
        stop(stream);
        return null;
      }
      return this.#live(stream);
    } catch (refused) {
      if (!isOver()) {
        this.#tell(navigator.mediaDevices ? STATES[refused.name] ?? 'busy' : 'insecure');
        this.#later();
      }
      return null;
    }
  }

  /** Takes a stream that somebody else opened. */
  adopt(stream) {
    this.close();
    this.#deviceId = stream.getVideoTracks()[0].getSettings().deviceId;
    this.#wanted = true;
    return this.#live(stream);
  }

  /** Turns the camera and its light off. What is still being opened is turned off as soon as the browser has it. */
  close() {
    this.#wanted = false;
    this.#opening++;
    clearTimeout(this.#timer);
    stop(this.stream);
    this.stream = null;
  }

  #ask() {
    const device = this.#deviceId ? {deviceId: {exact: this.#deviceId}} : {};
    return navigator.mediaDevices.getUserMedia({video: {...WISH, ...device}, audio: false});
  }

  #live(stream) {
    this.stream = stream;
    const [track] = stream.getVideoTracks();
    track.addEventListener('ended', () => this.#lost(stream));
    track.addEventListener('mute', () => stream === this.stream && this.#tell('lost'));
    track.addEventListener('unmute', () => stream === this.stream && this.#tell('live'));
    this.#tell('live');
    return stream;
  }

  #lost(stream) {
    if (stream === this.stream) {
      this.stream = null;
      this.#tell('lost');
      this.#later();
    }
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#again(), AGAIN_MS);
  }

  async #again() {
    if (!this.#wanted || this.stream) {
      return;
    }
    if (await isAllowed()) {
      await this.open();
    } else {
      this.#later();
    }
  }

  #tell(state) {
    this.dispatchEvent(new CustomEvent('camera', {detail: {state, stream: this.stream}}));
  }
}

function stop(stream) {
  stream?.getTracks().forEach(track => track.stop());
}

/** Asking again without this would show the browser's question over and over. */
async function isAllowed() {
  try {
    return (await navigator.permissions.query({name: 'camera'})).state === 'granted';
  } catch {
    return false;
  }
}
