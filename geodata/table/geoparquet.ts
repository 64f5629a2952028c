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

/** West, south, east, north of points in degrees; of none, west is more than east. */
type Box = readonly [number, number, number, number];

const NOWHERE: Box = [180, 90, -180, -90];

/** Where the bytes of a row group lie from its own beginning, and what is in it; a plain value. */
export interface RowGroup {
  rows: number;
  bytes: number;
  box: Box;
  group: ParquetWriter['row_groups'][number] | null;
  indexes: ParquetWriter['pendingIndexes'];
}

function makeWriter(writer: ByteWriter, kvMetadata?: { key: string; value: string }[]): ParquetWriter {
  const fields = Object.entries(FIELDS).map(([name, field]) => ({ name, ...field }));
  const schema: Schema = [{ name: 'root', num_children: fields.length }, ...fields];
  return new ParquetWriter({ writer, schema, createdBy: 'sirenmap', ...(kvMetadata ? { kvMetadata } : {}) });
}

const hasPoint = (table: EventTable, row: number): boolean => (table.precision[row] ?? FIRST_AREA) < FIRST_AREA;

function boxOf(table: EventTable): Box {
  let [west, south, east, north] = NOWHERE;
  for (let row = 0; row < table.count; row++) {
    if (!hasPoint(table, row)) continue;
    const [lon, lat] = [(table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE];
    [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

function columnsOf({ table, facets, places, ids }: ParquetRows): Column[] {
  const column = (name: keyof typeof FIELDS, value: (row: number) => unknown): Column => ({
    name,
    data: Array.from({ length: table.count }, (_, row) => value(row)),
  });
  const placeOf = (row: number): TablePlace | undefined => places[facets.place[row] ?? -1];
  return [
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
    column('geometry', (row) =>
      hasPoint(table, row) ? toWkb((table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE) : null,
    ),
  ];
}

/** Bytes of one part of a table, one row an event and place. They may be made in any order and on any thread; {@link GeoParquet} joins them. */
export function encodeRowGroup(rows: ParquetRows): { bytes: Uint8Array; group: RowGroup } {
  const { count } = rows.table;
  const buffer = new ByteWriter();
  const writer = makeWriter(buffer);
  const begin = buffer.offset;
  if (count > 0) void writer.write({ columnData: columnsOf(rows), rowGroupSize: count });
  const bytes = new Uint8Array(buffer.getBuffer()).subarray(begin);
  const [group = null] = writer.row_groups;
  if (group) shift(group, writer.pendingIndexes, -begin);
  const indexes = writer.pendingIndexes;
  return { bytes, group: { rows: count, bytes: bytes.length, box: boxOf(rows.table), group, indexes } };
}

/** Moves a row group within its file. */
function shift(group: NonNullable<RowGroup['group']>, indexes: RowGroup['indexes'], byBytes: number): void {
  const by = BigInt(byBytes);
  for (const column of group.columns) {
    column.file_offset += by;
    const meta = column.meta_data;
    if (!meta) continue;
    meta.data_page_offset += by;
    if (meta.dictionary_page_offset !== undefined) meta.dictionary_page_offset += by;
  }
  for (const { offsetIndex } of indexes) for (const page of offsetIndex?.page_locations ?? []) page.offset += by;
}

/**
 * Writes a table as GeoParquet 1.1, one row an event and place, a row group a part: what is held is one part. A place that is known
 * only as an area has no geometry, since a point would say more than is known.
 */
export class GeoParquet {
  readonly #take: (bytes: Uint8Array) => void;
  readonly #bytes = new ByteWriter() as ByteWriter & { index: number };
  readonly #writer: ParquetWriter;
  readonly #geo = { key: 'geo', value: '' };
  #box: Box = NOWHERE;

  /** `take` is handed the file's bytes, in order. */
  constructor(take: (bytes: Uint8Array) => void) {
    this.#take = take;
    this.#writer = makeWriter(this.#bytes, [this.#geo]);
  }

  /** Adds a row group; its bytes are those that {@link encodeRowGroup} gave with it. */
  append(bytes: Uint8Array, { rows, box, group, indexes }: RowGroup): void {
    if (!group) return;
    shift(group, indexes, this.#bytes.offset);
    this.#writer.row_groups.push(group);
    this.#writer.pendingIndexes.push(...indexes);
    this.#writer.num_rows += BigInt(rows);
    const [west, south, east, north] = this.#box;
    this.#box = [Math.min(west, box[0]), Math.min(south, box[1]), Math.max(east, box[2]), Math.max(north, box[3])];
    this.#bytes.appendBytes(bytes);
    this.#flush();
  }

  write(rows: ParquetRows): void {
    const { bytes, group } = encodeRowGroup(rows);
    this.append(bytes, group);
  }

  /** Writes the file's end. */
  finish(): void {
    const [west, , east] = this.#box;
    const bbox = west <= east ? { bbox: this.#box } : {};
    const columns = { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...bbox } };
    this.#geo.value = JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns });
    void this.#writer.finish();
    this.#flush();
  }

  /** Hands over what is written so far; offsets in the file go on. */
  #flush(): void {
    this.#take(new Uint8Array(this.#bytes.getBuffer()));
    this.#bytes.index = 0;
  }
}
