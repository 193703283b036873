// The lines of the icons, by what the button with each does. Icons accompany words, never replace them.

const PLAY = 'M7 4l12 8-12 8z';
const CHECK = 'M4 13l5 5L20 6';
const BACK = 'M20 12H5M11 6l-6 6 6 6';
const FLAG = 'M5 21V4h13l-3 4 3 4H5';
const CROSS = 'M6 6l12 12M18 6L6 18';
const TURN_BACK = 'M4 5v6h6M4 11a8 8 0 1 1 1 6';
const RING = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const BIN = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5';
const PERSON = 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6';
const BUOY = 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 6l3 3M15 15l3 3M18 6l-3 3M9 15l-3 3';
const GLOBE = 'M3 12h18M12 3c3 2.5 4 6 4 9s-1 6.5-4 9c-3-2.5-4-6-4-9s1-6.5 4-9z';
const HANDLES = 'M6 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';

export const ICONS = {
  'again': PLAY,
  'back': BACK,
  'clear': CHECK,
  'compact': 'M20 4l-6 6M14 5v5h5M4 20l6-6M5 14h5v5',
  'compact.undo': 'M14 10l6-6M15 4h5v5M10 14l-6 6M4 15v5h5',
  'delete': BIN,
  'delete-all': BIN,
  'end': `${RING}M8 12l3 3 5-6`,
  'hide': 'M3 3l18 18M10 6a9 9 0 0 1 11 6 12 12 0 0 1-3 4M6.5 8A12 12 0 0 0 3 12a9.5 9.5 0 0 0 12 5.5',
  'keys': 'M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M8 14h8',
  'keys-close': CROSS,
  'language': RING + GLOBE,
  'lost': RING + BUOY,
  'lost-delete': BIN,
  'lost-show': 'M6 3h9l4 4v14H6zM14 3v5h5',
  'mark': FLAG,
  'pause': 'M8 5v14M16 5v14',
  'pause.undo': PLAY,
  'print': 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  'question': `${RING}M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.1`,
  'save-png': 'M12 4v11M7 11l5 5 5-5M4 20h16',
  'start': PLAY,
  'start-session': PLAY,
  'take-back': TURN_BACK,
  'take-back.undo': TURN_BACK,
  'take-markers': FLAG,
  'take-name': `${PERSON}M16 9l5 5M21 9l-5 5`,
  'take-stretch': `${HANDLES}M8 8l12 10M8 16L20 6`,
  'undo': TURN_BACK,
};
