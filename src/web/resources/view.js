// The camera's picture, mirrored, with a box round each face: expression by colour and by name.

import {bundle} from './words.js';
import {element} from './dom.js';

const camera = bundle('ui.camera');
/** Between two descriptions for a screen reader. */
const DESCRIBED_MS = 2000;
/** Even a faint guess stays visible. */
const DARKEST = 0.65;
const GOOD = '#2EB872';
const PRESENT = '#8A94A6';
/** Only with black is one of both readable on every colour. */
const DARK = '#000';

export class CameraView {
  #boxes = element('div', {'aria-hidden': 'true'});
  #video = element('video', {playsinline: true, 'aria-hidden': 'true', tabindex: '-1'});
  #shot = element('div.shot', {role: 'img', 'aria-label': camera('picture')});
  #described = 0;

  /** @param onFace gets the number of a face that does not count, and was clicked */
  constructor(onFace = () => {}) {
    this.onFace = onFace;
    this.#video.muted = true;
    this.#shot.append(this.#video, this.#boxes);
    this.element = element('div.picture', {}, this.#shot);
  }

  /** @param stream null for none */
  show(stream) {
    if (this.#video.srcObject !== stream) {
      this.#video.srcObject = stream;
    }
    this.play();
    if (!stream) {
      this.clear();
    }
  }

  /** Again, where the picture has moved to another window. */
  play() {
    this.#video.play().catch(() => {});
  }

  /** Out of date, and must not look live. */
  stale(is) {
    this.element.classList.toggle('stale', is);
  }

  /** @param parts shown in the picture's place; none shows the picture */
  cover(...parts) {
    this.element.querySelector('.in-place')?.remove();
    this.#shot.hidden = parts.length > 0;
    if (parts.length > 0) {
      this.element.append(element('div.in-place', {}, parts));
    }
  }

  clear() {
    this.#boxes.replaceChildren();
  }

  /** @param color of every box; without it each has its expression's */
  draw({width, height, faces}, color) {
    while (this.#boxes.childElementCount > faces.length) {
      this.#boxes.lastChild.remove();
    }
    faces.forEach((face, index) => this.#box(index, face, this.#place(face, width, height), color));
    this.#describe(faces);
  }

  #place(face, width, height) {
    const {clientWidth, clientHeight} = this.element;
    const scale = Math.min(clientWidth / width, clientHeight / height);
    const left = (clientWidth - scale * width) / 2 + scale * (width - face.x - face.width);
    const top = (clientHeight - scale * height) / 2 + scale * face.y;
    return {left, top, width: scale * face.width, height: scale * face.height};
  }

  #box(index, face, place, color) {
    const box = this.#boxes.children[index] ?? this.#boxes.appendChild(newBox());
    const shade = color ?? shaded(face.expression ? face.color : PRESENT, face.expression ? face.share / 100 : 1);
    const label = box.firstChild;
    Object.entries(place).forEach(([side, size]) => box.style[side] = `${size}px`);
    box.style.borderColor = shade;
    box.classList.toggle('uncounted', !face.learner);
    box.onclick = face.learner ? null : () => this.onFace(face.id);
    label.textContent = face.text;
    label.style.background = shade;
    label.style.color = isDark(shade) ? '#fff' : DARK;
    label.classList.toggle('inside', place.top < label.offsetHeight + 8);
    label.classList.toggle('leftwards', place.left + label.offsetWidth > this.element.clientWidth);
  }

  #describe(faces) {
    const now = performance.now();
    if (now - this.#described > DESCRIBED_MS) {
      this.#described = now;
      const words = faces.map(face => face.text).join(', ');
      this.#shot.setAttribute('aria-label', words ? camera('picture.faces', words) : camera('picture'));
    }
  }
}

export const COLORS = {GOOD, PRESENT};

function newBox() {
  return element('div.box', {}, element('span.box-label'));
}

/** The lower the probability, the darker. */
function shaded(hex, probability) {
  const light = DARKEST + (1 - DARKEST) * probability;
  return `rgb(${channels(hex).map(channel => Math.round(light * channel)).join(', ')})`;
}

function channels(color) {
  return color.startsWith('#')
    ? [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16))
    : color.match(/\d+/g).map(Number);
}

/** Relative luminance by WCAG 2.2 against the border where white and dark text read equally well. */
function isDark(color) {
  const [red, green, blue] = channels(color).map(channel => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
