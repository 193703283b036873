// A small window that stays on top of the others, where the browser has one.

export const hasSmallWindow = 'documentPictureInPicture' in globalThis;

/**
 * Moves a part of the page into a small window, where it keeps its look. Only in answer to a click or a key.
 *
 * @param closed called when the learner closes it; the part is to be put back then
 */
export async function openSmall(part, closed) {
  const small = await documentPictureInPicture.requestWindow({width: 420, height: 440});
  const {document: there} = small;
  there.adoptedStyleSheets = [...document.styleSheets].map(sheet => copyOf(sheet, small));
  there.documentElement.lang = document.documentElement.lang;
  there.title = 'Attune';
  there.body.classList.add('compact');
  there.body.append(part);
  small.addEventListener('pagehide', closed);
  return small;
}

/** The rules themselves: a link would ask the host for its file in mid-session. */
function copyOf({cssRules}, small) {
  const copy = new small.CSSStyleSheet();
  copy.replaceSync([...cssRules].map(({cssText}) => cssText).join('\n'));
  return copy;
}
