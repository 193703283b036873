// The way to the worker of the model.

/** Asks for one thing at a time, which is how pictures come. */
export class ModelWorker {
  #worker = new Worker(new URL('model.js', import.meta.url), {type: 'module'});
  #waiting = null;

  constructor() {
    this.#worker.onmessage = ({data}) => this.#answered(data);
    this.#worker.onerror = () => this.#answered({failed: 'the script of the model does not load'});
  }

  /** @return (input: Float32Array, faces, size) => Promise<Float32Array> of seven probabilities for each face */
  static async open(bytes) {
    const model = new ModelWorker();
    try {
      await model.#ask({bytes});
      return (values, faces, size) => model.#ask({values, faces, size});
    } catch (broken) {
      model.#worker.terminate();
      throw broken;
    }
  }

  #ask(question) {
    return new Promise((resolve, reject) => {
      this.#waiting = {resolve, reject};
      this.#worker.postMessage(question);
    });
  }

  #answered({answer, failed}) {
    if (failed) {
      this.#waiting?.reject(new Error(failed));
    } else {
      this.#waiting?.resolve(answer);
    }
    this.#waiting = null;
  }
}
