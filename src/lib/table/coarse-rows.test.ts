import { describe, expect, it } from 'vitest';
import { CoarseRows } from './coarse-rows.ts';
import { GrowingTable } from './growing-table.ts';
import { Tally } from './tally.ts';
import { PLACES, toManifest, toShard } from './test-shards.ts';

describe('rows known only as an area', () => {
  const shard = toShard([
    { start: 0, minutes: 1440, event: 0, place: 1 },
    { start: 10, minutes: 1440, event: 1, place: 2, precision: 'region' },
    { start: 20, minutes: 1440, event: 2, place: 1, precision: 'district', type: 'air_defence' },
    { start: 3000, minutes: 60, event: 3, place: 0, precision: 'country' },
  ]);
  const source = new GrowingTable(toManifest([shard]));
  source.fill(0, shard);
  const tally = new Tally(source);
  const window = tally.window(0, 2000);

  it('are counted by the area that stands for them: a district by its region', () => {
    const counts = new CoarseRows(source, PLACES).count(window, new Uint8Array([1, 1, 1, 1]));
    expect([...counts]).toEqual([['UA-51', { strikes: 1, responses: 1 }]]);
  });

  it('are listed newest first, those that pass', () => {
    const rows = new CoarseRows(source, PLACES);
    expect(rows.rowsOf('UA-51', window, new Uint8Array([1, 1, 2, 1]))).toEqual([2, 1]);
    expect(rows.rowsOf('UA-51', window, new Uint8Array([1, 1, 0, 1]))).toEqual([1]);
    expect(rows.rowsOf('UA', tally.window(0, 4000), new Uint8Array([1, 1, 1, 1]))).toEqual([3]);
  });
});
