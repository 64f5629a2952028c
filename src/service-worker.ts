/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { version } from '$service-worker';
import { answerFromNetworkFirst, answerRange, answerUnchanging, keep } from './lib/offline/answer.ts';
import { isKeepMessage } from './lib/offline/messages.ts';

/**
 * The last pages and data for when the network goes. Pages and data always come from the network while there is one;
 * what never changes under its name comes from the cache. Each build keeps its own cache and drops the others.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `sirenmap-${version}`;
const IMMUTABLE = '/_app/immutable/';

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  // The worker itself is asked for by the browser, never by a page.
  if (url.pathname.endsWith('/service-worker.js')) return;
  // Imported tables may be larger than any cache: they are there with the network only.
  if (url.pathname.includes('/imports/')) return;
  const cache = caches.open(CACHE);
  if (!url.pathname.includes(IMMUTABLE)) event.respondWith(answerFromNetworkFirst(request, cache));
  else if (request.headers.has('range')) event.respondWith(answerRange(request, cache));
  else event.respondWith(answerUnchanging(request, cache));
});

/** What a page loaded before this worker had it in hand. */
worker.addEventListener('message', (event) => {
  if (isKeepMessage(event.data)) event.waitUntil(keep(event.data, caches.open(CACHE), worker.location.origin));
});

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => /^sirenmap-/.test(name) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
