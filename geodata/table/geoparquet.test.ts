import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { toTable } from '../model/build-table.ts';
import { GeoParquet } from './geoparquet.ts';
import { event, place } from './test-table.ts';

/** Two months of events as a file. */
function write(...months: Parameters<typeof toTable>[0][]): ArrayBuffer {
  const parts: Uint8Array[] = [];
  const file = new GeoParquet((bytes) => parts.push(bytes));
  for (const month of months) {
    const { table, facets, places, events } = toTable(month);
    file.write({ table, facets, places, ids: events.map(({ event_id }) => event_id) });
  }
  file.finish();
  return new Uint8Array(Buffer.concat(parts)).buffer;
}

const figures = { killed: { low: 1, best: 2, high: 3, claim_ids: [] } };

describe('a GeoParquet download', () => {
  it('holds a row an event and place, over the months, with what is known of it', async () => {
    const file = write([event({ event_id: 'a', figures })], [event({ event_id: 'b', actor: null, weapons: [] })]);
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ event_id }) => event_id)).toEqual(['a', 'b']);
    expect(rows[0]).toMatchObject({
      ...{ kind: 'strike', event_type: 'air_strike', actor: 'RU', casualties: 2, weapons: 'drone' },
      ...{ start: new Date('2024-03-05T01:00:00Z'), end: new Date('2024-03-05T02:00:00Z') },
      ...{ place: 'Kyiv', country: 'UA', precision: 'settlement' },
      geometry: { type: 'Point', coordinates: [30.52355, 50.45044] },
    });
    expect(rows[1]).toMatchObject({ actor: null, casualties: null, weapons: null });
  });

  it('gives no point to a place that is known only as an area, and says where the points are', async () => {
    const region = place({ place_id: 'UA-51', precision: 'region' });
    const file = write([event({ event_id: 'a' }), event({ event_id: 'b', places: [region] })]);
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ geometry }) => geometry === null)).toEqual([false, true]);
    const geo = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'geo')?.value ?? '';
    expect(JSON.parse(geo)).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: { encoding: 'WKB', geometry_types: ['Point'], bbox: [30.52355, 50.45044, 30.52355, 50.45044] },
      },
    });
  });
});
