// After a session: its page, what may be taken out of it, and the ways to save it. Nothing is sent.

import {button, element, say} from '../dom.js';
import {bundle, web} from '../words.js';
import {sentenceOf, show} from '../app.js';
import {EditPanel} from '../edit.js';
import {PageFrame} from '../frame.js';
import {ask} from './question.js';
import {download} from '../download.js';
import {startScreen} from './start.js';

const report = bundle('ui.report');

/** @param id under which the session's numbers are kept until the page is left or deleted */
export function pageScreen(engine, id) {
  return signal => new Page(engine, id, signal).element;
}

class Page {
  #history = [{withoutName: false, withoutMarkers: false, ranges: []}];
  #page = null;
  #saved = null;
  #state = element('p', {id: 'saved', role: 'status'}, report('report.unsaved'));
  #trouble = element('p.message', {role: 'alert', hidden: true});
  #frame = new PageFrame();
  #edit = new EditPanel(change => this.#change({...this.#options, ...change}), () => this.#undo());
  #ways;

  constructor(engine, id, signal) {
    this.engine = engine;
    this.id = id;
    this.#ways = [
      button('save-png', web('page.png'), () => this.#do(() => this.#savePicture()), 'accent'),
      button('print', web('page.print'), () => this.#frame.print()),
      button('save-html', web('page.html'), () => this.#do(() => this.#saveText('html', 'text/html'))),
      button('save-json', web('page.json'), () => this.#do(() => this.#saveText('json', 'application/json'))),
    ];
    this.element = this.#layout();
    signal.addEventListener('abort', () => this.#frame.close());
    this.#do(() => this.#show());
  }

  #layout() {
    return [
      element('header.report-top', {}, element('h1.heading', {}, report('report.title')), this.#state, this.#trouble,
        element('div.row', {}, this.#ways,
          button('delete', report('report.delete'), () => this.#do(() => this.#delete()), 'danger'),
          button('again', bundle('ui')('way.again'), () => this.#do(() => this.#leave())))),
      element('div.report', {}, this.#edit.element, this.#frame.element),
    ];
  }

  get #options() {
    return this.#history.at(-1);
  }

  /** One thing at a time, and no failure without a sentence. */
  async #do(work) {
    this.#ways.forEach(way => way.disabled = true);
    try {
      say(this.#trouble, '');
      await work();
    } catch (failed) {
      console.error(failed);
      say(this.#trouble, sentenceOf(failed));
    }
    this.#ways.forEach(way => way.disabled = !this.#page);
  }

  async #show() {
    this.#page = await this.engine.page(this.#options);
    this.#frame.show(this.#page.html, report('report.image', this.#page.headline));
    this.#showEdit();
  }

  #showEdit() {
    this.#edit.ranges = this.#options.ranges;
    this.#edit.show(JSON.parse(this.#page.json), this.#history.length > 1);
  }

  #change(options) {
    const before = this.#page.json;
    this.#do(async () => {
      this.#history.push(options);
      await this.#show();
      if (this.#page.json === before) {
        this.#history.pop();
        this.#showEdit();
        say(this.#state, report('report.nothing'));
      } else {
        this.#changed();
      }
    });
  }

  #undo() {
    this.#do(async () => {
      this.#history.pop();
      await this.#show();
      this.#changed();
    });
  }

  #changed() {
    const isAsSaved = this.#saved === this.#page.json;
    say(this.#state, isAsSaved ? web('page.same') : report(this.#saved ? 'report.unsaved.shorter' : 'report.unsaved'));
  }

  get #name() {
    return this.#page.fileName.replace(/\.png$/, '');
  }

  async #savePicture() {
    say(this.#state, web('page.drawing'));
    try {
      const picture = await this.engine.png(this.#options);
      await this.#save(picture, `${this.#name}.png`);
    } catch (failed) {
      this.#changed();
      throw failed;
    }
  }

  async #saveText(ending, type) {
    await this.#save(new Blob([this.#page[ending]], {type: `${type};charset=utf-8`}), `${this.#name}.${ending}`);
  }

  /** Whether the file arrived, only the learner sees; until they leave, its numbers stay here for the next visit. */
  async #save(blob, name) {
    download(blob, name);
    this.#saved = this.#page.json;
    say(this.#state, web('page.saved', name, bundle('ui')('way.again')));
    await this.engine.saved(this.id);
  }

  async #delete() {
    const lost = this.#saved ? web('page.delete.saved') : report('report.delete.none');
    const answer = await ask(report('report.delete.title'), [lost],
      [['delete-yes', report('report.delete.yes'), 'danger'], ['delete-no', report('report.delete.no')]]);
    if (answer === 'delete-yes') {
      await this.engine.forget(this.id);
      show(startScreen(web('page.deleted')));
    }
  }

  async #leave() {
    const answer = this.#saved ? 'leave-unsaved' : await ask(report('report.leave.title'),
      [report('report.leave.lost')], [['leave-save', web('page.png'), 'accent'],
        ['leave-unsaved', report('report.leave.unsaved'), 'danger'], ['leave-stay', report('report.leave.stay')]]);
    if (answer === 'leave-save') {
      await this.#savePicture();
    } else if (answer === 'leave-unsaved') {
      await this.engine.forget(this.id);
      show(startScreen());
    }
  }
}
