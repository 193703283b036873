// The worker of the model alone: on two cores its runtime starts while the other worker starts Java and the camera.
import {openModel} from './classifier.js';

let run;

/** First the model's bytes, then one batch of faces at a time; each is answered once. */
self.onmessage = async ({data: {bytes, values, faces, size}}) => {
  try {
    if (bytes) {
      run = await openModel(bytes);
      self.postMessage({});
    } else {
      self.postMessage({answer: await run(values, faces, size)});
    }
  } catch (failed) {
    self.postMessage({failed: failed.message});
  }
};
