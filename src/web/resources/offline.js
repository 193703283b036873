// The second start works without a network: a service worker keeps the files of one build.

const SCRIPT = new URL('sw.js', import.meta.url);

export const Offline = {
  /**
   * Has the files kept for the next start; those of the model only if this start has used them. Called when everything
   * is loaded, so that it slows nothing down.
   */
  async keep(expressions) {
    try {
      await navigator.serviceWorker.register(SCRIPT, {updateViaCache: 'none'});
      const {active} = await navigator.serviceWorker.ready;
      active.postMessage({keep: expressions});
    } catch (refused) {
      console.warn('the next start needs the network', refused.name);
    }
  },

  /** Whether an earlier session has had the model's files kept. */
  async hasModel() {
    const file = new URL('mini_xception.onnx', import.meta.url);
    return Boolean(await globalThis.caches?.match(file).catch(() => null));
  },

  /** Deletes the kept files. */
  async forget() {
    const registration = await navigator.serviceWorker?.getRegistration(SCRIPT);
    await registration?.unregister();
    const names = (await globalThis.caches?.keys() ?? []).filter(name => name.startsWith('attune-'));
    await Promise.all(names.map(name => caches.delete(name)));
  },
};
