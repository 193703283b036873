import assert from 'node:assert/strict';
import {PATIENCE_MS} from './browser.mjs';

/** Waits until an element says something that has these words in it. */
export async function expectText(element, words) {
  await element.filter({hasText: words}).first().waitFor({timeout: PATIENCE_MS}).catch(async () => {
    assert.equal(await element.first().textContent({timeout: 1000}).catch(() => '(not there)'), words);
  });
}

/** Asks again and again until the answer is right. */
export async function eventually(ask, isRight) {
  const end = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (!isRight(answer) && Date.now() < end) {
    await new Promise(done => setTimeout(done, 100));
    answer = await ask();
  }
  assert.ok(isRight(answer), `at last: ${JSON.stringify(answer)}`);
  return answer;
}

/** What nothing of a page may do: break, be refused by its own policy, ask for another address, leave a cookie. */
export async function unharmed(tab, url) {
  assert.deepEqual(tab.faults, []);
  assert.deepEqual(tab.asked.filter(address => !/^(data|blob):/.test(address) && !address.startsWith(url)), []);
  assert.deepEqual(await tab.context().cookies(), []);
}
