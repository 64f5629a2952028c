import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTiles, RangeSource, type FetchBytes } from './archive.ts';

const path = new URL('./world.pmtiles', import.meta.url);
const file = readFileSync(path);
const bytes = new Uint8Array(file);

/** A server over the archive; `ranges` tells whether it honours them. */
function serve(ranges: 'honoured' | 'ignored' | 'refused') {
  const asked: (string | null)[] = [];
  const fetchBytes: FetchBytes = async (_url, init) => {
    const range = new Headers(init?.headers).get('range');
    asked.push(range);
    if (range && ranges === 'refused') throw new TypeError('Failed to fetch');
    const [from = 0, to = 0] = (range ?? '').replace('bytes=', '').split('-').map(Number);
    if (range && ranges === 'honoured') return new Response(bytes.slice(from, to + 1), { status: 206 });
    return new Response(bytes, { status: 200 });
  };
  return { asked, fetchBytes };
}

const KYIV_Z5 = 'basemap://5/18/10';

describe('basemap archive', () => {
  it.each(['honoured', 'ignored', 'refused'] as const)('gives the same tile where ranges are %s', async (ranges) => {
    const { fetchBytes } = serve(ranges);
    const read = openTiles(new RangeSource('/world.pmtiles', fetchBytes));
    const tile = await read(KYIV_Z5);
    expect(tile.byteLength).toBeGreaterThan(2000);
    const other = openTiles(new RangeSource('/world.pmtiles', serve('honoured').fetchBytes));
    expect(Buffer.from(await other(KYIV_Z5)).equals(Buffer.from(tile))).toBe(true);
  });

  it('reads the whole file once where ranges are ignored', async () => {
    const { asked, fetchBytes } = serve('ignored');
    const read = openTiles(new RangeSource('/world.pmtiles', fetchBytes));
    await read(KYIV_Z5);
    await read('basemap://5/17/10');
    expect(asked).toHaveLength(1);
  });

  it('asks for the directory once and for one range a tile', async () => {
    const { asked, fetchBytes } = serve('honoured');
    const read = openTiles(new RangeSource('/world.pmtiles', fetchBytes));
    await read(KYIV_Z5);
    await read('basemap://5/17/10');
    expect(asked).toHaveLength(3);
  });

  it('gives an empty tile for the open sea', async () => {
    const read = openTiles(new RangeSource('/world.pmtiles', serve('honoured').fetchBytes));
    expect((await read('basemap://6/5/40')).byteLength).toBe(0);
  });

  it('says what failed when the file is not there', async () => {
    const read = openTiles(new RangeSource('/gone.pmtiles', async () => new Response('', { status: 404 })));
    await expect(read(KYIV_Z5)).rejects.toThrow('/gone.pmtiles: expected the basemap, got status 404');
  });

  it('matches the checksum written when it was built', () => {
    const [expected] = readFileSync(`${path.pathname}.sha256`, 'utf8').split(' ');
    expect(createHash('sha256').update(file).digest('hex')).toBe(expected);
  });
});
