// Builds elements without markup in strings, so that no text of a learner can become markup.

import {ICONS} from './icons.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param made a tag, perhaps with classes: `p.hint.quiet`
 * @param settings attributes; `onclick` and the like are listeners, and what is null or false is left out
 * @param parts elements, texts, or nothing
 */
export function element(made, settings = {}, ...parts) {
  const [tag, ...classes] = made.split('.');
  const node = document.createElement(tag);
  node.classList.add(...classes);
  Object.entries(settings).forEach(([name, value]) => set(node, name, value));
  node.append(...parts.flat(Infinity).filter(part => part !== null && part !== undefined && part !== false));
  return node;
}

function set(node, name, value) {
  if (name.startsWith('on')) {
    node.addEventListener(name.slice(2), value);
  } else if (value !== null && value !== false && value !== undefined) {
    node.setAttribute(name, value === true ? '' : value);
  }
}

/** A button with words and, where there is one of its name, an icon that screen readers pass over. */
export function button(id, words, action, ...classes) {
  return element('button', {id, type: 'button', class: classes.join(' ') || null, onclick: action},
    icon(id), element('span', {}, words));
}

/** Changes a button's words, and its icon to the one of another name. */
export function rename(node, words, name) {
  node.replaceChildren(...[icon(name), element('span', {}, words)].filter(part => part));
}

/** A field with its name above it. */
export function field(id, name, input) {
  input.id = id;
  return element('p.field', {}, element('label', {for: id}, name), input);
}

/** Says something only when it is new, because screen readers read what is set again. */
export function say(node, words) {
  if (node.textContent !== words) {
    node.textContent = words;
  }
  node.hidden = words === '';
}

export function icon(name) {
  const path = ICONS[name];
  if (!path) {
    return null;
  }
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('viewBox', '0 0 24 24');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.classList.add('icon');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawn.append(line);
  return drawn;
}
