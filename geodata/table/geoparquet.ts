import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { TablePlace } from '../model/decode-table.ts';
import {
  DEGREE,
  EVENT_TYPES,
  FIRST_RESPONSE,
  PRECISIONS,
  UNREPORTED,
  WEAPONS,
  type EventFacets,
  type EventTable,
} from '../model/event-table.ts';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];
type Column = Parameters<ParquetWriter['write']>[0]['columnData'][number];

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
const time = { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'REQUIRED' } as const;

/** Columns of the download, in their order, as Parquet types. */
const FIELDS = {
  event_id: text,
  kind: text,
  event_type: text,
  start: time,
  end: time,
  actor: text,
  casualties: { type: 'INT32', repetition_type: 'OPTIONAL' },
  weapons: text,
  place_id: text,
  place: text,
  admin1_code: text,
  country: text,
  precision: text,
  geometry: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
} as const satisfies Record<string, Partial<Schema[number]>>;

/** Finest precision at which a place is an area and has no point. */
const FIRST_AREA = PRECISIONS.indexOf('district');

/** Well-known binary of a point: little-endian, type 1, longitude, latitude. */
function toWkb(lon: number, lat: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
}

/** One part of a table to write. */
export interface ParquetRows {
  table: EventTable;
  facets: EventFacets;
  places: readonly TablePlace[];
  /** By `table.event`. */
  ids: readonly string[];
}

/**
 * Writes a table as GeoParquet 1.1, one row an event and place, a row group a part: what is held is one part. A place that is known
 * only as an area has no geometry, since a point would say more than is known.
 */
export class GeoParquet {
  readonly #take: (bytes: Uint8Array) => void;
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  readonly #geo = { key: 'geo', value: '' };
  readonly #bbox = [180, 90, -180, -90];

  /** `take` is handed the file's bytes, in order. */
  constructor(take: (bytes: Uint8Array) => void) {
    this.#take = take;
    const fields = Object.entries(FIELDS).map(([name, field]) => ({ name, ...field }));
    const schema: Schema = [{ name: 'root', num_children: fields.length }, ...fields];
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema, kvMetadata: [this.#geo], createdBy: 'sirenmap' });
  }

  write({ table, facets, places, ids }: ParquetRows): void {
    if (table.count === 0) return;
    const column = (name: keyof typeof FIELDS, value: (row: number) => unknown): Column => ({
      name,
      data: Array.from({ length: table.count }, (_, row) => value(row)),
    });
    const placeOf = (row: number): TablePlace | undefined => places[facets.place[row] ?? -1];
    const columnData: Column[] = [
      column('event_id', (row) => ids[table.event[row] ?? -1]),
      column('kind', (row) => ((table.type[row] ?? 0) < FIRST_RESPONSE ? 'strike' : 'response')),
      column('event_type', (row) => EVENT_TYPES[table.type[row] ?? -1]),
      column('start', (row) => new Date((table.startMin[row] ?? 0) * 60_000)),
      column('end', (row) => new Date((table.endMin[row] ?? 0) * 60_000)),
      column('actor', (row) => table.sides[table.side[row] ?? 0] || null),
      column('casualties', (row) => (table.magnitude[row] === UNREPORTED ? null : table.magnitude[row])),
      column('weapons', (row) => WEAPONS.filter((_, i) => ((facets.weapons[row] ?? 0) >> i) & 1).join(',') || null),
      column('place_id', (row) => placeOf(row)?.place_id),
      column('place', (row) => placeOf(row)?.name),
      column('admin1_code', (row) => placeOf(row)?.admin1_code),
      column('country', (row) => placeOf(row)?.country),
      column('precision', (row) => PRECISIONS[table.precision[row] ?? -1]),
      column('geometry', (row) => this.#pointOf(table, row)),
    ];
    void this.#writer.write({ columnData, rowGroupSize: table.count });
    this.#flush();
  }

  /** Writes the file's end. */
  finish(): void {
    const [west = 0, , east = 0] = this.#bbox;
    const bbox = west <= east ? { bbox: this.#bbox } : {};
    const columns = { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...bbox } };
    this.#geo.value = JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns });
    void this.#writer.finish();
    this.#flush();
  }

  #pointOf(table: EventTable, row: number): Uint8Array | null {
    if ((table.precision[row] ?? FIRST_AREA) >= FIRST_AREA) return null;
    const [lon, lat] = [(table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE];
    const [west = 0, south = 0, east = 0, north = 0] = this.#bbox;
    this.#bbox.splice(0, 4, Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat));
    return toWkb(lon, lat);
  }

  /** Hands over what is written so far; offsets in the file go on. */
  #flush(): void {
    const writer = this.#bytes as ByteWriter & { index: number };
    this.#take(new Uint8Array(writer.buffer.slice(0, writer.index)));
    writer.index = 0;
  }
}
