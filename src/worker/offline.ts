/// <reference lib="webworker" />
/** The service worker: every file of one release is kept, and the app answers from it until the reader takes the next. */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, addPlugins } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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
precacheAndRoute(__PRECACHE__, { ignoreURLParametersMatching: [/.*/], directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.\w+$/] }));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
/** On the very first visit there is no older release to disturb. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
