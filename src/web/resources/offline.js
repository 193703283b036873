// The second start works without a network: a service worker keeps the files of one build.

const SCRIPT = new URL('sw.js', import.meta.url);

/** A service worker that has just been stopped answers nothing. */
const PATIENCE_MS = 2000;

/** The wish that came last; null after everything was deleted. */
let registering = null;

export const Offline = {
  /**
   * Has the files kept for the next start; those of the model only if this start has used them. Called when everything
   * is loaded, so that it slows nothing down.
   */
  async keep(expressions) {
    try {
      const mine = registering = navigator.serviceWorker.register(SCRIPT, {updateViaCache: 'none'});
      await mine;
      const {active} = await navigator.serviceWorker.ready;
      if (registering === mine) {
        active.postMessage({keep: expressions});
      }
    } catch (refused) {
      console.warn('the next start needs the network', refused.name);
    }
  },

  /** Whether an earlier session has had the model's files kept. */
  async hasModel() {
    const file = new URL('mini_xception.onnx', import.meta.url);
    return Boolean(await globalThis.caches?.match(file).catch(() => null));
  },

  /** Deletes the kept files, and has those that are on their way not kept. */
  async forget() {
    await registering?.catch(() => {});
    registering = null;
    const registration = await navigator.serviceWorker?.getRegistration(SCRIPT);
    const {installing, waiting, active} = registration ?? {};
    await Promise.all([installing, waiting, active].filter(worker => worker).map(stopped));
    await registration?.unregister();
    const names = (await globalThis.caches?.keys() ?? []).filter(name => name.startsWith('attune-'));
    await Promise.all(names.map(name => caches.delete(name)));
  },
};

/** Until the worker puts nothing more into the cache. */
function stopped(worker) {
  const {port1, port2} = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = resolve;
    setTimeout(resolve, PATIENCE_MS);
    worker.postMessage({forget: true}, [port2]);
  });
}
