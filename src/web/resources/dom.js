// Builds elements without markup in strings, so that no text of a learner can become markup.

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

const PLAY = 'M7 4l12 8-12 8z';
const CHECK = 'M4 13l5 5L20 6';
const BACK = 'M20 12H5M11 6l-6 6 6 6';
const FLAG = 'M5 21V4h13l-3 4 3 4H5';
const CROSS = 'M6 6l12 12M18 6L6 18';
const TURN_BACK = 'M4 5v6h6M4 11a8 8 0 1 1 1 6';
const RING = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const BIN = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5';
const ARROW_DOWN = 'M12 4v11M7 11l5 5 5-5M4 20h16';
const ICONS = {
  start: PLAY, 'start-session': PLAY, again: PLAY, 'pause.undo': PLAY,
  pause: 'M8 5v14M16 5v14', end: `${RING}M8 12l3 3 5-6`, clear: CHECK,
  lost: `${RING}M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 6l3 3M15 15l3 3M18 6l-3 3M9 15l-3 3`,
  question: `${RING}M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.1`,
  mark: FLAG, 'take-markers': FLAG, back: BACK, leave: BACK, 'take-back': TURN_BACK, 'take-back.undo': TURN_BACK, undo: TURN_BACK,
  hide: 'M3 3l18 18M10 6a9 9 0 0 1 11 6 12 12 0 0 1-3 4M6.500 8A12 12 0 0 0 3 12a9.500 9.500 0 0 0 12 5.500',
  compact: 'M20 4l-6 6M14 5v5h5M4 20l6-6M5 14h5v5', 'compact.undo': 'M14 10l6-6M15 4h5v5M10 14l-6 6M4 15v5h5',
  keys: 'M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M8 14h8', learner: 'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M17 8l4 4-4 4M21 12h-6',
  'save-png': ARROW_DOWN, print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z', 'delete': BIN, 'delete-all': BIN, 'lost-delete': BIN,
  'take-name': 'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 9l5 5M21 9l-5 5',
  'take-stretch': 'M6 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM6 20a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM8 8l12 10M8 16L20 6',
  language: `${RING}M3 12h18M12 3c3 2.500 4 6 4 9s-1 6.500-4 9c-3-2.500-4-6-4-9s1-6.500 4-9z`, 'keys-close': CROSS, 'lost-show': 'M6 3h9l4 4v14H6zM14 3v5h5',
};
