// The lines of sessions in IndexedDB: the numbers of a session whose page has not been left yet, and nothing else.

const NAME = 'attune';
const LINES = 'journal';
/** In place of a part's number: the page was saved at least once. */
const SAVED = -1;

/** Lines are kept in parts, each of a second, under the session's id and a count. */
export class Store {
  #database = null;

  /** @throws DOMException if the browser refuses to store, as private windows of some do, or has no room */
  async append(id, part, text) {
    await this.#write(lines => lines.put({id, part, text}));
  }

  /** Has no text, so that a session without lines stays one. */
  async markSaved(id) {
    await this.#write(lines => lines.put({id, part: SAVED, text: ''}));
  }

  /** {text, isSaved} of each session, by id. */
  async sessions() {
    const parts = await this.#do('readonly', lines => lines.getAll());
    const sessions = new Map();
    parts.forEach(({id, part, text}) => {
      const before = sessions.get(id) ?? {text: '', isSaved: false};
      sessions.set(id, {text: before.text + text, isSaved: before.isSaved || part === SAVED});
    });
    return sessions;
  }

  async remove(id) {
    await this.#write(lines => lines.delete(IDBKeyRange.bound([id, SAVED], [id, Infinity])));
  }

  async #write(work) {
    await this.#do('readwrite', work);
  }

  async #do(mode, work) {
    const database = await this.#open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(LINES, mode, {durability: 'strict'});
      const request = work(transaction.objectStore(LINES));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? request.error);
    });
  }

  async #open() {
    this.#database ??= await opened();
    return this.#database;
  }
}

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(LINES, {keyPath: ['id', 'part']});
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
