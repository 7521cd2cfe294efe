/// <reference lib="webworker" />
/**
 * The service worker: the app of one release is kept whole, and answers until the reader takes the next. The parts of a small dossier are
 * kept with it; those of a large one come after it, while it is read already.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute, addPlugins } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { Manifest } from '#bundle/schema.ts';
import { KEEP } from '#worker/kept.ts';
import { answerPart, keepMore, partsOf } from '#worker/keepParts.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: { url: string; revision: string | null }[];

/** A kept copy must match whoever asks: servers that answer `Vary: Origin` would hide it from module scripts. */
async function withoutVary(response: Response): Promise<Response> {
  if (!response.headers.has('Vary')) return response;
  const headers = new Headers(response.headers);
  headers.delete('Vary');
  return new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers });
}

addPlugins([
  {
    cacheWillUpdate: async ({ response, request }) => {
      const expectsScript = request.url.endsWith('.js');
      const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
      return response.ok && !(expectsScript && isPage) ? withoutVary(response) : null;
    },
  },
]);
const RELEASE = __PRECACHE__;
const FOLDER = new URL('bundle/', self.registration.scope).href;

/** Give the addresses of the parts that did not come with the app. */
async function laterParts(): Promise<string[]> {
  const manifest = await matchPrecache(`${FOLDER}manifest.json`);
  if (!manifest) return [];
  const withApp = new Set(RELEASE.map(({ url }) => url));
  return partsOf((await manifest.json()) as Manifest).flatMap((file) => (withApp.has(`bundle/${file}`) ? [] : [FOLDER + file]));
}

precacheAndRoute(RELEASE, { ignoreURLParametersMatching: [/.*/], directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();
registerRoute(
  ({ url }) => url.href.startsWith(FOLDER) && /-[\da-f]{12}\.(?:json|bin)$/.test(url.pathname),
  async ({ request }) => answerPart(request, withoutVary),
);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.(?!\d+$)\w+$/] }));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  const [port] = event.ports;
  if (event.data === KEEP && port) event.waitUntil(laterParts().then(async (files) => port.postMessage(await keepMore(files, withoutVary), [])));
});
/** On the very first visit there is no older release to disturb. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
