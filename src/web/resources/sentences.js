// The sentences of the page's and the worker's own, in the reader's language. Java has its own way to the same file.

/** Sentences by bundle and key, as `words/LL.json` has them. */
export class Sentences {
  constructor(bundles) {
    this.bundles = bundles;
  }

  static async of(language) {
    const answer = await fetch(new URL(`words/${language}.json`, import.meta.url));
    if (!answer.ok) {
      throw new Error(`words/${language}.json: ${answer.status}`);
    }
    return new Sentences(await answer.json());
  }

  /** Fills {0}, {1} …; as in Java, a text without values is as it is written, and a number without a value stays. */
  text(bundle, key, ...values) {
    const words = this.bundles[bundle]?.[key] ?? key;
    return values.length === 0
      ? words
      : words.replace(/''|\{(\d)\}/g, (found, number) => found === "''" ? "'" : String(values[number] ?? found));
  }

  web(key, ...values) {
    return this.text('org.attune.web.web', key, ...values);
  }

  /** What happened, what to do about it, and the code, as the kiosk says it. */
  trouble(code) {
    const said = key => this.text('org.attune.error.error', key);
    return `${said(code)} ${said(`${code}.remedy`)} (${code})`;
  }
}
