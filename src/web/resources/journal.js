// Keeps the running session's lines in the store, at most a second late, so that they survive a closed tab or a crash.

const LOCK = 'attune-session-';

/** Whether a session is open in some tab right now. A lock goes with its tab, however that ends. */
async function openSessions() {
  const {held} = await navigator.locks.query();
  return new Set(held.filter(({name}) => name.startsWith(LOCK)).map(({name}) => name.slice(LOCK.length)));
}

/**
 * Holds the lock of a session for as long as this tab has it. A browser that stores nothing also refuses locks; then
 * there is nothing to lock.
 *
 * @return the way to let it go; null if another tab has it
 */
function hold(id) {
  return new Promise(resolve => {
    navigator.locks.request(LOCK + id, {ifAvailable: true},
      lock => lock ? new Promise(letGo => resolve(letGo)) : resolve(null)).catch(() => resolve(() => {}));
  });
}

/** A session's journal. Lines that could not be written are tried again with the next ones. */
export class Journal {
  #letGo;
  #part = 0;
  #failing = false;

  /** @param tellRisk called with true when writing fails, each time, with false once it works again */
  constructor(attune, store, tellRisk) {
    this.attune = attune;
    this.store = store;
    this.tellRisk = tellRisk;
    this.id = crypto.randomUUID();
  }

  async begin() {
    this.#letGo = await hold(this.id);
  }

  async write(ms) {
    try {
      const text = this.attune.journal(ms);
      if (text) {
        await this.store.append(this.id, this.#part, text);
        this.#part++;
        this.attune.journalWritten();
      }
      this.#is(false);
    } catch (refused) {
      console.warn('the journal cannot be written', refused.name);
      this.#is(true);
    }
  }

  /** Whether none of its lines could be stored. */
  get isEmpty() {
    return this.#part === 0;
  }

  /** Leaves the lines to be found by any tab. */
  close() {
    this.#letGo?.();
  }

  /** A failure is told each time: the first may come before there is a screen that says it. */
  #is(failing) {
    if (failing || this.#failing) {
      this.#failing = failing;
      this.tellRisk(failing);
    }
  }
}

/** The sessions that no tab has open: their tab was closed, or crashed, before their page was left. */
export class LostSessions {
  #held = new Map();

  constructor(store) {
    this.store = store;
  }

  /** @return [{id, seconds, isSaved}] */
  async list() {
    const open = await openSessions();
    const sessions = [...await this.store.sessions()].filter(([id]) => !open.has(id));
    return sessions.map(([id, {text, isSaved}]) => ({id, seconds: secondsOf(text), isSaved}));
  }

  /** The lines of a session, which this tab has from now on; null if another tab has it, or it is gone. */
  async take(id) {
    const letGo = this.#held.get(id) ?? await hold(id);
    if (!letGo) {
      return null;
    }
    this.#held.set(id, letGo);
    return (await this.store.sessions()).get(id)?.text ?? null;
  }

  async forget(id) {
    await this.store.remove(id);
    this.#held.get(id)?.();
    this.#held.delete(id);
  }

  /** Deletes every session but those that another tab has open. @return how many those are */
  async forgetAll() {
    const ids = [...(await this.store.sessions()).keys()];
    const open = await openSessions();
    const kept = ids.filter(id => open.has(id) && !this.#held.has(id));
    await Promise.all(ids.filter(id => !kept.includes(id)).map(id => this.forget(id)));
    return kept.length;
  }
}

function secondsOf(text) {
  const times = [...text.matchAll(/^[0-9a-f]{8} time (\d+)$/gm)];
  return times.length === 0 ? 0 : Number(times.at(-1)[1]) / 1000;
}
