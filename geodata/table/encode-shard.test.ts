import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/event.ts';
import { toTable } from '../model/build-table.ts';
import { decodeFacets, decodePlaces, decodeTable, TableError } from '../model/decode-table.ts';
import { EVENT_TYPES, PRECISIONS, UNREPORTED } from '../model/event-table.ts';
import { joinTables } from '../model/join-tables.ts';
import { encodePlaces } from './encode-places.ts';
import { encodeFacets, encodeShard, toArrow } from './encode-shard.ts';
import { event, place } from './test-table.ts';

const MINUTE_MS = 60_000;
const BEGIN = Date.UTC(2024, 2, 1);
const at = (minute: number) => new Date(BEGIN + minute * MINUTE_MS).toISOString();

const placed = fc
  .record({
    lon: fc.integer({ min: -18_000_000, max: 18_000_000 }),
    lat: fc.integer({ min: -9_000_000, max: 9_000_000 }),
    precision: fc.constantFrom(...PRECISIONS),
  })
  .map(({ lon, lat, precision }) => place({ place_id: `${lon},${lat}`, lon: lon / 1e5, lat: lat / 1e5, precision }));

const anyEvent = fc
  .record({
    id: fc.uuid(),
    start: fc.integer({ min: 0, max: 40_000 }),
    minutes: fc.integer({ min: 1, max: 50_000 }),
    type: fc.constantFrom(...EVENT_TYPES),
    actor: fc.constantFrom('RU', 'UA', 'IL', null),
    killed: fc.option(fc.integer({ min: 0, max: 100_000 })),
    places: fc.array(placed, { minLength: 1, maxLength: 3 }),
  })
  .map(({ id, start, minutes, type, actor, killed, places }) => {
    const figures: Record<string, Figure> =
      killed === null ? {} : { killed: { low: 0, best: killed, high: null, claim_ids: [] } };
    const time = { ...event().time, start: at(start), end: at(start + minutes) };
    return event({ event_id: id, time, event_type: type, actor, figures, places });
  });

describe('a shard', () => {
  it('reads back as it was written, for any events', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const { table, facets } = toTable(events);
        expect(decodeTable(encodeShard(table))).toEqual(table);
        expect(decodeFacets(encodeFacets(facets))).toEqual(facets);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps places with what is not known of them', () => {
    const places = [place(), place({ place_id: 'x-1', name: 'Безіменне', name_uk: null, admin1: null })].map(
      ({ role: _role, part: _part, ...rest }) => rest,
    );
    expect(decodePlaces(encodePlaces(places))).toEqual(places);
  });

  it('says which column is missing, and that a broken file is none', () => {
    const { table, facets } = toTable([event()]);
    expect(() => decodeTable(encodeFacets(facets))).toThrow('no column "start"');
    expect(() => decodeTable(encodeShard(table).slice(0, 60))).toThrow(TableError);
    expect(() => decodeTable(new TextEncoder().encode('<!doctype html>'))).toThrow('not an Arrow file');
    expect(() => decodeTable(toArrow({}))).toThrow(TableError);
  });
});

describe('toTable', () => {
  it('gives an event a row for each place where it happened, and none for where it came from', () => {
    const places = [
      place(),
      place({ place_id: 'UA-51', precision: 'region' }),
      place({ place_id: 'RU', role: 'origin' }),
    ];
    const { table, places: index } = toTable([event({ places })]);
    expect([...table.event]).toEqual([0, 0]);
    expect(index.map(({ place_id }) => place_id)).toEqual(['g703448', 'UA-51']);
  });

  it('tells a figure of none from no figure', () => {
    const none = { killed: { low: 0, best: 0, high: 0, claim_ids: [] } };
    const { table } = toTable([event({ event_id: 'a', figures: none }), event({ event_id: 'b' })]);
    expect([...table.magnitude]).toEqual([0, UNREPORTED]);
  });

  it('numbers only events that have a row', () => {
    const { events, table } = toTable([event({ event_id: 'a', places: [] }), event({ event_id: 'b' })]);
    expect(events.map(({ event_id }) => event_id)).toEqual(['b']);
    expect([...table.event]).toEqual([0]);
  });
});

describe('joinTables', () => {
  it('makes of two months what one table of both would be', () => {
    const march = [event({ event_id: 'a' }), event({ event_id: 'b', actor: 'UA' })];
    const time = { ...event().time, start: '2024-04-01T00:00:00.000Z', end: '2024-04-02T00:00:00.000Z' };
    const april = [event({ event_id: 'c', actor: 'UA', time }), event({ event_id: 'd', actor: null, time })];
    const joined = joinTables([toTable(march).table, toTable(april).table]);
    expect(joined).toEqual(toTable([...march, ...april]).table);
  });
});
