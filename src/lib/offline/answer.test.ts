import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerFromNetworkFirst, answerRange, answerUnchanging, keep } from './answer.ts';
import { CACHED_HEADER, isKeepMessage } from './messages.ts';

const SITE = 'https://map.example';

/** A cache that knows addresses as they are written. */
function openCache() {
  const kept = new Map<string, Response>();
  const path = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));
  const cache = {
    match: async (key: RequestInfo | URL) => kept.get(path(key))?.clone(),
    put: async (key: RequestInfo | URL, response: Response) => void kept.set(path(key), response),
  };
  return { kept, opening: Promise.resolve(cache) };
}

const online = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
const offline = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

afterEach(() => vi.unstubAllGlobals());

describe('pages and data', () => {
  it('come from the network while there is one, whatever is kept', async () => {
    const { opening } = openCache();
    const request = new Request(`${SITE}/data/events.json`);
    online(() => new Response('old'));
    await answerFromNetworkFirst(request, opening);
    online(() => new Response('new'));
    expect(await (await answerFromNetworkFirst(request, opening)).text()).toBe('new');
  });

  it('come from the cache without a network, with the time they were fetched, for any query', async () => {
    const { opening } = openCache();
    const date = 'Sat, 06 Dec 2025 10:00:00 GMT';
    online(() => new Response('page', { headers: { Date: date } }));
    await answerFromNetworkFirst(new Request(`${SITE}/?q=a`), opening);
    offline();
    const answer = await answerFromNetworkFirst(new Request(`${SITE}/?q=b`), opening);
    expect([await answer.text(), answer.headers.get(CACHED_HEADER)]).toEqual(['page', date]);
  });

  it('are not kept when they are faults, and a fault of the network stays one', async () => {
    const { opening, kept } = openCache();
    online(() => new Response('none', { status: 404 }));
    await answerFromNetworkFirst(new Request(`${SITE}/data/x.json`), opening);
    expect(kept.size).toBe(0);
    offline();
    await expect(answerFromNetworkFirst(new Request(`${SITE}/data/x.json`), opening)).rejects.toThrow('fetch');
  });
});

describe('what never changes', () => {
  it('is fetched once', async () => {
    const { opening } = openCache();
    online(() => new Response('code'));
    const request = new Request(`${SITE}/_app/immutable/a.js`);
    for (let n = 0; n < 3; n += 1) expect(await (await answerUnchanging(request, opening)).text()).toBe('code');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is given by the same pieces as before', async () => {
    const { opening } = openCache();
    online(() => new Response('abcd', { status: 206, headers: { 'Content-Range': 'bytes 0-3/10' } }));
    const request = new Request(`${SITE}/_app/immutable/world.pmtiles`, { headers: { Range: 'bytes=0-3' } });
    await answerRange(request, opening);
    offline();
    const answer = await answerRange(request, opening);
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      206,
      'abcd',
      'bytes 0-3/10',
    ]);
  });

  it('is passed on when a server knows no ranges', async () => {
    const { opening, kept } = openCache();
    online(() => new Response('whole'));
    const request = new Request(`${SITE}/_app/immutable/world.pmtiles`, { headers: { Range: 'bytes=0-3' } });
    expect((await answerRange(request, opening)).status).toBe(200);
    expect(kept.size).toBe(0);
  });
});

describe('what a page asks to keep', () => {
  it('is kept when it is ours and answers', async () => {
    const { opening, kept } = openCache();
    online(() => new Response('x'));
    const urls = [`${SITE}/?event=a#map=6/50/30`, 'https://elsewhere.example/x', 'no address'];
    await keep({ type: 'keep', urls, ranges: [] }, opening, SITE);
    expect([...kept.keys()]).toEqual([`${SITE}/`]);
  });

  it('is understood only as it is meant', () => {
    expect([null, 1, {}, { type: 'keep' }, { type: 'keep', urls: [], ranges: 1 }].some(isKeepMessage)).toBe(false);
  });
});
