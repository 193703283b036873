// Draws the HTML page of a report as a PNG: laid out once to learn its height, then drawn through an SVG image.

const WIDTH = 1000;
const SCALE = 1.5;
/** Larger canvases fail in some browsers. */
const MOST_PIXELS = 16e6;
/** Taken out before parsing: this page's own policy forbids a style by markup, but not a sheet by script. */
const STYLE = /<style>([^]*?)<\/style>/;

/**
 * @param leftOut heading of the section that only makes the picture long: its numbers are in the picture's data
 * @return the bytes of a PNG. @throws Error if the browser does not let a page be drawn
 */
export async function pictureOf(html, leftOut) {
  const [markup, style] = html.match(STYLE);
  const page = new DOMParser().parseFromString(html.replace(markup, ''), 'text/html');
  [...page.querySelectorAll('section')].find(section => section.querySelector('h2')?.textContent === leftOut)?.remove();
  const height = heightOf(page, style);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg(page, style, height))}`;
  await image.decode();
  return drawn(image, height);
}

function heightOf(page, style) {
  const host = document.createElement('div');
  Object.assign(host.style, {position: 'fixed', left: '-10000px', top: '0', width: `${WIDTH}px`, visibility: 'hidden'});
  const root = host.attachShadow({mode: 'closed'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.append(document.importNode(page.body, true));
  document.body.append(host);
  const height = Math.ceil(host.getBoundingClientRect().height);
  host.remove();
  return height;
}

function svg(page, style, height) {
  page.querySelectorAll('meta, title').forEach(element => element.remove());
  const xhtml = new XMLSerializer().serializeToString(page.documentElement)
    .replace('</head>', () => `<style><![CDATA[${style}]]></style></head>`);
  // The page's rule for its charts must not reach this one.
  const own = `width: ${WIDTH}px; height: ${height}px; font-size: 16px`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" style="${own}">`
    + `<foreignObject width="100%" height="100%">${xhtml}</foreignObject></svg>`;
}

async function drawn(image, height) {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (WIDTH * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WIDTH * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
  return new Uint8Array(await blob.arrayBuffer());
}
