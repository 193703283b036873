// The lines of sessions in IndexedDB: the numbers of a session that has not been saved yet, and nothing else.

const NAME = 'attune';
const LINES = 'journal';

/** Lines are kept in parts, each of a second, under the session's id and a count. */
export class Store {
  #database = null;

  /** @throws DOMException if the browser refuses to store, as private windows of some do, or has no room */
  async append(id, part, text) {
    await this.#write(lines => lines.put({id, part, text}));
  }

  /** The text of each session, by id. */
  async texts() {
    const parts = await this.#do('readonly', lines => lines.getAll());
    const texts = new Map();
    parts.forEach(({id, text}) => texts.set(id, (texts.get(id) ?? '') + text));
    return texts;
  }

  async remove(id) {
    await this.#write(lines => lines.delete(IDBKeyRange.bound([id, 0], [id, Infinity])));
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
