import { EVENT_TYPES, finishTable, PRECISIONS } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import type { ShardEntry, TableManifest } from '$geodata/model/table-manifest.ts';
import type { DecodedShard } from './growing-table.ts';

/** A row as tests say it; minutes since 1970. For tests only. */
export interface TestRow {
  start: number;
  minutes: number;
  type?: (typeof EVENT_TYPES)[number];
  precision?: (typeof PRECISIONS)[number];
  side?: string;
  place?: number;
  weapons?: number;
  magnitude?: number;
  /** Rows of one event share it and stand together. */
  event: number;
}

/** Two settlements of two regions, and a region. For tests only. */
export const PLACES: readonly TablePlace[] = (
  [
    ['kyiv', 'UA-30', 'settlement'],
    ['odesa', 'UA-51', 'settlement'],
    ['UA-51', 'UA-51', 'region'],
  ] as const
).map(([place_id, admin1_code, precision]) => ({
  ...{ place_id, admin1_code, precision, name: place_id, name_uk: null, country: 'UA', admin1: null, lon: 30, lat: 50 },
}));

/** A shard of rows sorted by start. For tests only. */
export function toShard(rows: readonly TestRow[]): DecodedShard {
  const sides = ['', ...new Set(rows.flatMap(({ side }) => side ?? []))];
  const table = finishTable({
    lon: Int32Array.from(rows, () => 30e5),
    lat: Int32Array.from(rows, () => 50e5),
    startMin: Int32Array.from(rows, ({ start }) => start),
    endMin: Int32Array.from(rows, ({ start, minutes }) => start + minutes),
    type: Uint8Array.from(rows, ({ type }) => EVENT_TYPES.indexOf(type ?? 'air_strike')),
    side: Uint8Array.from(rows, ({ side }) => sides.indexOf(side ?? '')),
    precision: Uint8Array.from(rows, ({ precision }) => PRECISIONS.indexOf(precision ?? 'settlement')),
    magnitude: Int32Array.from(rows, ({ magnitude }) => magnitude ?? -1),
    event: Uint32Array.from(rows, ({ event }) => event),
    sides,
  });
  return {
    table,
    facets: {
      place: Uint32Array.from(rows, ({ place }) => place ?? 0),
      weapons: Uint16Array.from(rows, ({ weapons }) => weapons ?? 0),
    },
  };
}

const file = { name: '', bytes: 0, sha256: '' };

/** The manifest of some shards. For tests only. */
export function toManifest(shards: readonly DecodedShard[]): TableManifest {
  const entries = shards.map(({ table }, i): ShardEntry => {
    const events = new Set(table.event).size;
    const from = (table.startMin[0] ?? 0) * 60_000;
    const to = (table.reachMin[table.count - 1] ?? 0) * 60_000;
    return {
      ...{ month: `2024-0${i + 1}`, rows: table.count, events, from, to },
      ...{ table: file, facets: file, details: file, offsets: file, ids: file },
    };
  });
  const total = (key: 'rows' | 'events') => entries.reduce((sum, entry) => sum + entry[key], 0);
  return {
    ...{ schema: 1, set: 'test', source: null, rows: total('rows'), events: total('events'), read: 0, refused: [] },
    ...{ places: file, areas: file, download: file, shards: entries },
  };
}
