// In the worker: the pixels of one picture.

/** Pixels as RGBA. Two buffers take turns, so that a picture can be compared with the one before. */
export class Pixels {
  #buffers = [new Uint8Array(0), new Uint8Array(0)];
  #bgr = new Uint8Array(0);
  #canvas = null;
  #copies = true;

  /** @param picture VideoFrame or ImageBitmap; the caller closes it */
  async of(picture) {
    const width = picture.displayWidth ?? picture.width;
    const height = picture.displayHeight ?? picture.height;
    const data = await this.#copy(picture, width, height) ?? this.#draw(picture, width, height);
    return {data, width, height};
  }

  /** Keeps these pixels for the next comparison. @return whether they differ from those before */
  areNew(data) {
    const [before] = this.#buffers;
    const isNew = data.length !== before.length || differ(data, before);
    this.#buffers = [data, before];
    return isNew;
  }

  /** As the analysis takes it, valid until the next one. Java, compiled, takes longer, even where no index is checked. */
  bgr(rgba) {
    const size = rgba.length / 4 * 3;
    this.#bgr = this.#bgr.length === size ? this.#bgr : new Uint8Array(size);
    const bgr = this.#bgr;
    for (let from = 0, to = 0; to < size; from += 4, to += 3) {
      bgr[to] = rgba[from + 2];
      bgr[to + 1] = rgba[from + 1];
      bgr[to + 2] = rgba[from];
    }
    return bgr;
  }

  async #copy(picture, width, height) {
    const isWhole = picture.visibleRect?.width === width && picture.visibleRect?.height === height;
    if (!this.#copies || !isWhole || picture.rotation) {
      return null;
    }
    try {
      const data = this.#spare(width * height * 4);
      await picture.copyTo(data, {format: 'RGBA'});
      return data;
    } catch {
      this.#copies = false;
      return null;
    }
  }

  #draw(picture, width, height) {
    if (this.#canvas?.width !== width || this.#canvas.height !== height) {
      this.#canvas = new OffscreenCanvas(width, height);
    }
    const context = this.#canvas.getContext('2d', {willReadFrequently: true});
    context.drawImage(picture, 0, 0);
    return new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
  }

  #spare(size) {
    return this.#buffers[1].length === size ? this.#buffers[1] : new Uint8Array(size);
  }
}

/** Different pictures mostly differ in their first pixels, so this costs nothing but for a repeated one. */
function differ(some, others) {
  const left = new Uint32Array(some.buffer, some.byteOffset, some.length >> 2);
  const right = new Uint32Array(others.buffer, others.byteOffset, others.length >> 2);
  for (let at = 0; at < left.length; at++) {
    if (left[at] !== right[at]) {
      return true;
    }
  }
  return false;
}
