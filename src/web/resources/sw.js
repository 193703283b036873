// Keeps the files of one build. A new build waits until the tabs of the old one are closed, so they never mix.
importScripts('build.js');

/** From build.js: the build's version, and the SHA-256 of each file by its path. */
const {version, files} = self.ATTUNE_BUILD;
const CACHE = `attune-${version}`;
const OF_THE_MODEL = /\.(onnx|wasm)$|(^|\/)ort\./;

/** The learner has deleted everything; what is still on its way is not kept. */
let isForgotten = false;
let storing = Promise.resolve();

const isOfTheModel = path => OF_THE_MODEL.test(path);
const address = path => new URL(path, self.registration.scope).href;
const isOurs = name => name.startsWith('attune-');

self.addEventListener('install', event => event.waitUntil(keep(path => !isOfTheModel(path)).then(keepOlderModel)));

self.addEventListener('activate', event => event.waitUntil(dropOthers()));

self.addEventListener('message', event => {
  isForgotten = Boolean(event.data.forget);
  if (event.data.keep) {
    event.waitUntil(keep(isOfTheModel));
  } else if (isForgotten) {
    event.waitUntil(storing.then(() => event.ports[0].postMessage('nothing comes any more')));
  }
});

self.addEventListener('fetch', event => {
  const path = pathOf(event.request.url);
  if (event.request.method === 'GET' && files[path]) {
    event.respondWith(kept(path).catch(answer));
  } else if (path === 'build.js') {
    event.respondWith(list());
  }
});

/** The list of this build; the host may have that of the next one by now. */
function list() {
  const text = `self.ATTUNE_BUILD = ${JSON.stringify(self.ATTUNE_BUILD)};`;
  return new Response(text, {headers: {'Content-Type': 'text/javascript'}});
}

function pathOf(url) {
  const {scope} = self.registration;
  const plain = url.split(/[?#]/)[0];
  return plain.startsWith(scope) ? plain.slice(scope.length) || 'index.html' : null;
}

async function keep(isWanted) {
  for (const path of Object.keys(files).filter(isWanted)) {
    if (!isForgotten) {
      await kept(path);
    }
  }
}

/** Who could start without a network before a renewal can do so after it. */
async function keepOlderModel() {
  for (const path of Object.keys(files).filter(isOfTheModel)) {
    const response = await older(path);
    if (response) {
      await store(path, response);
    }
  }
}

/** The file from the cache; if it is not there, from an older build's cache or from the host, if it is this build's. */
async function kept(path) {
  const there = await caches.match(address(path), {cacheName: CACHE});
  if (there) {
    return there;
  }
  const fresh = await older(path) ?? await fetched(path, 'default') ?? await fetched(path, 'reload');
  if (!fresh) {
    throw new Error(`${path} is not of this build`);
  }
  await store(path, fresh.clone());
  return fresh;
}

/** One after the other. A browser that has no room starts the next time with a network only. */
function store(path, response) {
  const put = async () => isForgotten || (await caches.open(CACHE)).put(address(path), response);
  storing = storing.then(put).catch(() => {});
  return storing;
}

/** The host has another build by now, or cannot be reached. A file of another build would be worse than none. */
const answer = () => new Response('not of this build, or no network', {status: 504});

async function older(path) {
  for (const name of (await caches.keys()).filter(name => isOurs(name) && name !== CACHE)) {
    const response = await (await caches.open(name)).match(address(path));
    if (response && await isOfThisBuild(path, response)) {
      return response;
    }
  }
  return null;
}

async function fetched(path, cache) {
  const response = await fetch(address(path), {cache});
  return response.ok && await isOfThisBuild(path, response) ? plain(response) : null;
}

/** Browsers refuse a page from a cache that came by a redirect, as from index.html to the folder. */
async function plain(response) {
  return response.redirected ? new Response(await response.blob(), {headers: response.headers}) : response;
}

async function isOfThisBuild(path, response) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('') === files[path];
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => isOurs(name) && name !== CACHE).map(name => caches.delete(name)));
}
