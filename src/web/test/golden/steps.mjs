// The sessions of the golden test, through the compiled script. GoldenSessions.java has the same for a JVM, and both
// have to give the same texts, byte for byte.

const START_MS = 1000;
/** Fifteen seconds before Berlin sets its clocks back, so that the pages have to name zones. */
const EPOCH_MS = Date.UTC(2026, 9, 25, 0, 59, 45);
const LABELS = {title: 'Kreislauf & <Co> “½”', course: 'ऊष्मागतिकी', name: 'Zoë \u{1F600}', source: 'camera'};
const CUT = {withoutName: true, withoutMarkers: true, ranges: [[0, 10]]};

const thousandths = number => Math.floor(1000 * number + 0.5);

function line({ms, faces, hint, total}) {
  const boxes = faces.map(({id, x, y, width, height, text, verdict, still, learner}) =>
    [id, ...[x, y, width, height].map(thousandths), text, verdict, still, learner].join(' '));
  const sums = total ? [thousandths(total.inView), total.interested, total.not, total.unclear] : [];
  return [thousandths(ms), ...boxes, hint ?? '-', ...sums].join(' | ') + '\n';
}

/**
 * @param given {attune, run, model, cascade, ms, width, height, words: language => object, frame: index => Uint8Array}
 * @return texts by name, and one picture
 */
export async function golden(given) {
  const {attune, ms, width, height} = given;
  const texts = {};
  const at = index => START_MS + ms[index];
  const last = ms.length;
  const seen = async (index, picture = index) =>
    line(await attune.frame(await given.frame(picture), width, height, at(index)));
  const speak = language => attune.start({words: given.words(language), language, zone: 'Europe/Berlin',
    cascade: given.cascade, version: '1.2.3'});
  const begin = (id, options) => attune.begin({...LABELS, ...options, id: `00000000-0000-4000-8000-00000000000${id}`},
    START_MS, EPOCH_MS);

  function page(name, options) {
    const {html, json, fileName, headline} = attune.page(options);
    texts[`${name}.html`] = html;
    texts[`${name}.json`] = json;
    texts[`${name}.txt`] = `${fileName}\n${headline}\n`;
  }

  speak('en');
  await attune.model(given.model, given.run);

  begin(1, {expressions: true});
  let frames = '';
  let journal = '';
  const act = {
    30: () => attune.mark(at(30), 'lost', 'so fast'),
    60: () => attune.mark(at(60), 'question', ''),
    100: () => attune.mark(at(100), 'note', 'Part "one"'),
    150: () => attune.mark(at(150), 'note', 'taken back'),
    151: () => attune.unmark(),
    160: () => attune.rename(Math.floor(ms[100] + 0.5) / 1000, 'Part 1'),
    170: () => attune.pause(at(170)),
    180: () => attune.resume(at(180)),
  };
  for (let index = 0; index < last; index++) {
    act[index]?.();
    if (index < 170 || index > 180) {
      frames += await seen(index);
    }
    if (index % 10 === 0) {
      journal += attune.journal(at(index));
      attune.journalWritten();
    }
  }
  attune.end(at(last - 1) + 100);
  texts['expressions.frames'] = frames;
  texts['expressions.journal'] = journal;
  for (const language of ['en', 'hi', 'te']) {
    speak(language);
    page(`expressions-${language}`);
  }
  speak('en');
  page('expressions-cut', CUT);
  const png = attune.png(given.png, CUT);
  attune.recover(journal);
  page('recovered');

  begin(5, {expressions: true});
  for (let index = 0; index < last; index++) {
    await seen(index);
  }
  attune.end(at(last - 1) + 100);
  page('kiosk');

  begin(2, {expressions: false});
  frames = '';
  for (let index = 0; index < 120; index++) {
    frames += await seen(index);
  }
  attune.mark(at(100), 'clear', 'now I see');
  attune.end(at(120));
  texts['presence.frames'] = frames;
  page('presence');

  attune.preview(true);
  attune.restingFace(true);
  frames = '';
  for (let index = 0; index < 90; index++) {
    frames += await seen(index, index % 20);
  }
  begin(3, {expressions: true});
  for (let index = 90; index < 150; index++) {
    frames += await seen(index);
  }
  attune.end(at(150));
  texts['resting.frames'] = frames;
  page('resting');

  begin(4, {expressions: true, everyone: true, source: 'video clip.avi', name: undefined, course: null});
  for (let index = 0; index < 60; index++) {
    await seen(index);
  }
  attune.end(at(60));
  page('everyone');
  return {texts, png};
}
