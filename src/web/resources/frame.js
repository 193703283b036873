// Shows the report's HTML as it is, in a frame of its own that runs nothing.

import {element} from './dom.js';

const STYLE = /<style>([\s\S]*?)<\/style>/;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** The frame is as high as its page. */
const NO_SCROLL_BAR = '@media screen { :root { overflow-y: hidden; } }';

export class PageFrame {
  element = element('iframe.page', {id: 'page', sandbox: 'allow-same-origin allow-modals'});
  #resized = new ResizeObserver(() => this.#fit());

  /** @param html a whole document */
  show(html, title) {
    const [, style] = html.match(STYLE);
    this.element.title = title;
    this.element.onload = () => this.#dress(style);
    this.element.srcdoc = html.replace(STYLE, '').replace(POLICY, '');
  }

  /** This page's policy forbids styles in markup, also in the frame; a sheet by script may be there. */
  #dress(style) {
    const {contentDocument, contentWindow} = this.element;
    const sheet = new contentWindow.CSSStyleSheet();
    sheet.replaceSync(style + NO_SCROLL_BAR);
    contentDocument.adoptedStyleSheets = [sheet];
    this.#resized.disconnect();
    this.#resized.observe(contentDocument.documentElement);
    this.#fit();
  }

  /** As high as its page, so that there is one scroll bar only. */
  #fit() {
    const root = this.element.contentDocument?.documentElement;
    if (root) {
      this.element.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
    }
  }

  /** The browser's own dialog, which also makes a PDF. */
  print() {
    this.element.contentWindow.focus();
    this.element.contentWindow.print();
  }

  close() {
    this.#resized.disconnect();
  }
}
