// Runs the model in onnxruntime-web: WebAssembly with SIMD, one thread, so the host needs no isolation headers.

/**
 * Opens the model.
 * @return (input: Float32Array, faces, size) => Promise<Float32Array> of seven probabilities for each face
 */
export async function openModel(bytes) {
  const ort = await import('./ort.wasm.bundle.min.mjs');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmPaths = {wasm: new URL('ort-wasm-simd-threaded.wasm', import.meta.url).href};
  const session = await ort.InferenceSession.create(bytes, {executionProviders: ['wasm']});
  const [input] = session.inputNames;
  return async (values, faces, size) => {
    const feeds = {[input]: new ort.Tensor('float32', values, [faces, 1, size, size])};
    return (await session.run(feeds, ['probabilities'])).probabilities.data;
  };
}
