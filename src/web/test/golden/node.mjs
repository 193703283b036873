// Runs the golden sessions through the compiled script in Node.
import {golden} from './steps.mjs';
import {bytes, clip, ofSite, words, write} from './files.mjs';

const ort = await import(ofSite('ort.wasm.bundle.min.mjs'));
ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmBinary = bytes(ofSite('ort-wasm-simd-threaded.wasm')).buffer;
const model = bytes(ofSite('mini_xception.onnx'));
const session = await ort.InferenceSession.create(model, {executionProviders: ['wasm']});
const [input] = session.inputNames;
const run = async (values, faces, size) =>
  (await session.run({[input]: new ort.Tensor('float32', values, [faces, 1, size, size])}, ['probabilities']))
    .probabilities.data;

const {main} = await import(ofSite('attune.js'));
main([]);
write('node', await golden({attune: globalThis.attune, run, model, words, ...clip(),
  cascade: bytes(ofSite('haarcascade_frontalface_default.xml'))}));
