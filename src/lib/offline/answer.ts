import { CACHED_HEADER, type KeepMessage } from './messages.ts';

/** A cache that is being opened. */
type Opening = Promise<Pick<Cache, 'match' | 'put'>>;

/** Prerendered pages and data are the same for every query and every way of asking. */
const ALIKE = { ignoreSearch: true, ignoreVary: true };
const MOST_KEPT = 300;

/** The network's answer, kept for later; the kept one, marked with its time, only when the network does not answer. */
export async function answerFromNetworkFirst(request: Request, opening: Opening): Promise<Response> {
  const cache = await opening;
  try {
    const response = await fetch(request);
    if (response.status === 200) await cache.put(keyOf(request.url), response.clone());
    return response;
  } catch (fault) {
    const kept = await cache.match(keyOf(request.url), ALIKE);
    if (kept) return mark(kept);
    if (request.mode === 'navigate') return sayOffline();
    throw fault;
  }
}

/** What never changes under its name: from the cache, or from the network once. */
export async function answerUnchanging(request: Request, opening: Opening): Promise<Response> {
  const cache = await opening;
  const kept = await cache.match(request.url, ALIKE);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200) await cache.put(request.url, response.clone());
  return response;
}

/**
 * A piece of a file that never changes. A cache keeps no answers of status 206, so the bytes are kept as a whole answer
 * under an address of their own.
 */
export async function answerRange(request: Request, opening: Opening): Promise<Response> {
  const cache = await opening;
  const key = rangeKey(request.url, request.headers.get('range') ?? '');
  const kept = await cache.match(key);
  if (kept) return partial(kept);
  const response = await fetch(request);
  if (response.status !== 206) return response;
  const contentRange = response.headers.get('content-range') ?? '';
  const bytes = await response.arrayBuffer();
  const whole = new Response(bytes, { headers: { 'Content-Range': contentRange } });
  await cache.put(key, whole.clone());
  return partial(whole);
}

/** Keeps what a page loaded before the worker was there. What cannot be had is left out. */
export async function keep({ urls, ranges }: KeepMessage, opening: Opening, origin: string): Promise<void> {
  const own = (url: string): boolean => URL.canParse(url) && new URL(url).origin === origin;
  const whole = urls.filter(own).slice(0, MOST_KEPT);
  const parts = ranges.filter(({ url }) => own(url)).slice(0, MOST_KEPT);
  await Promise.allSettled([
    ...whole.map((url) => keepOne(url, opening)),
    ...parts.map(({ url, range }) => answerRange(new Request(url, { headers: { Range: range } }), opening)),
  ]);
}

async function keepOne(url: string, opening: Opening): Promise<void> {
  const cache = await opening;
  if (await cache.match(keyOf(url), ALIKE)) return;
  const response = await fetch(url);
  if (response.status === 200) await cache.put(keyOf(url), response);
}

/** An address without what does not change its answer. */
function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function rangeKey(url: string, range: string): string {
  return `${keyOf(url)}?range=${encodeURIComponent(range)}`;
}

function partial(whole: Response): Response {
  return new Response(whole.body, { status: 206, headers: whole.headers });
}

/** The same answer, saying since when it has been kept. */
function mark(kept: Response): Response {
  const headers = new Headers(kept.headers);
  headers.set(CACHED_HEADER, kept.headers.get('date') ?? '');
  return new Response(kept.body, { status: kept.status, headers });
}

/** For a page that was never read here. */
function sayOffline(): Response {
  const text =
    '<!doctype html><meta charset="utf-8"><title>Sirenmap</title><p lang="en">Offline: this page was not read on this device before.' +
    '<p lang="uk">Немає мережі: цю сторінку ще не читали на цьому пристрої.';
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
