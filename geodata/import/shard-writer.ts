import { toRow } from '../model/build-table.ts';
import type { EventPlace } from '../model/event.ts';
import { formatDetail, type ImportedEvent } from '../model/imported-event.ts';
import { areaOf, hashId, type FileEntry, type ShardEntry } from '../model/table-manifest.ts';
import { encodePlaces } from '../table/encode-places.ts';
import { encodeFacets, encodeShard } from '../table/encode-shard.ts';
import { GeoParquet } from '../table/geoparquet.ts';
import { orderBucket, packRow, PackedRows, type SpilledEvent } from './bucket.ts';
import { REASONS } from './checks.ts';
import type { ImportFolder } from './effects.ts';
import { hash53 } from './hash.ts';
import { Spill } from './spill.ts';
import type { Tally } from './tally.ts';

const MINUTE_MS = 60_000;
/** A byte holds a side; more than that many sides count as nobody. */
const MAX_SIDES = 255;

interface Month {
  rows: Spill;
  details: Spill;
  events: number;
}

/** Takes events in any order and writes them as shards by month: what is held in memory is one month's columns, not the file. */
export class ShardWriter {
  readonly #folder: ImportFolder;
  readonly #tally: Tally;
  readonly #months = new Map<string, Month>();
  readonly #sides = new Map([['', 0]]);
  readonly #placeIndex = new Map<string, number>();
  readonly #places: EventPlace[] = [];
  readonly #areas = new Set<string>();
  readonly #files: string[] = [];

  constructor(folder: ImportFolder, tally: Tally) {
    this.#folder = folder;
    this.#tally = tally;
  }

  add(event: ImportedEvent): void {
    const month = this.#month(event.time.start.slice(0, 7));
    const detailOffset = month.details.size;
    const own: SpilledEvent = {
      side: this.#side(event.actor ?? ''),
      event: month.events++,
      detailOffset,
      detailLength: month.details.pushText(`${formatDetail(event)}\n`),
      idHash: hash53(event.event_id),
      linkHash: hashId(event.event_id),
      file: this.#file(event.source.file),
      line: event.source.line,
    };
    for (const place of event.places) {
      const row = place.role === 'origin' ? null : toRow(event, place);
      if (row) month.rows.push(packRow(row, this.#place(place), own));
      if (place.precision !== 'site' && place.precision !== 'settlement') this.#addArea(place);
    }
  }

  /** Sorts and writes every month; the temporary files are gone afterwards. */
  finish(set: string): { shards: ShardEntry[]; places: FileEntry; download: FileEntry } {
    const file = this.#folder.open(`${set}.parquet`);
    const parquet = new GeoParquet(file.append);
    const shards = [...this.#months.keys()].sort().map((month) => this.#writeMonth(month, parquet));
    parquet.finish();
    const places = this.#folder.write('places.arrow', encodePlaces(this.#places));
    return { shards, places, download: file.close() };
  }

  /** Codes of the areas that stand for rows whose place is not known exactly. */
  get areas(): ReadonlySet<string> {
    return this.#areas;
  }

  #writeMonth(name: string, parquet: GeoParquet): ShardEntry {
    const { rows, details } = this.#month(name);
    rows.flush();
    details.flush();
    const bucket = orderBucket(new PackedRows(this.#folder.read(rows.name)), [...this.#sides.keys()]);
    for (const { file, line } of bucket.repeated)
      this.#tally.refuse({ refused: REASONS.repeated, seen: '' }, `${this.#files[file] ?? ''}:${line}`);
    const { table } = bucket;
    const entry: ShardEntry = {
      month: name,
      rows: table.count,
      events: bucket.details.length,
      table: this.#folder.write(`${name}.arrow`, encodeShard(table)),
      facets: this.#folder.write(`${name}.facets.arrow`, encodeFacets(bucket.facets)),
      details: this.#folder.rearrange(details.name, `${name}.details.jsonl`, bucket.details),
      offsets: this.#folder.write(`${name}.offsets`, offsetsOf(bucket.details)),
      ids: this.#folder.write(`${name}.ids`, toLittleEndian(bucket.linkHashes)),
      from: (table.startMin[0] ?? 0) * MINUTE_MS,
      to: (table.reachMin[table.count - 1] ?? 0) * MINUTE_MS,
    };
    const ids = idsOf(this.#folder.read(entry.details.name), bucket.details);
    parquet.write({ table, facets: bucket.facets, places: this.#places, ids });
    this.#folder.remove(rows.name);
    this.#folder.remove(details.name);
    return entry;
  }

  #month(name: string): Month {
    const known = this.#months.get(name);
    if (known) return known;
    const month = {
      rows: new Spill(this.#folder, `${name}.rows.tmp`),
      details: new Spill(this.#folder, `${name}.details.tmp`),
      events: 0,
    };
    this.#months.set(name, month);
    return month;
  }

  #side(code: string): number {
    const known = this.#sides.get(code);
    if (known !== undefined) return known;
    if (this.#sides.size >= MAX_SIDES) return 0;
    this.#sides.set(code, this.#sides.size);
    return this.#sides.size - 1;
  }

  #file(name: string): number {
    if (this.#files.at(-1) !== name) this.#files.push(name);
    return this.#files.length - 1;
  }

  #addArea(place: EventPlace): void {
    const area = areaOf(place, place.precision);
    if (area) this.#areas.add(area);
  }

  #place(place: EventPlace): number {
    const known = this.#placeIndex.get(place.place_id);
    if (known !== undefined) return known;
    this.#placeIndex.set(place.place_id, this.#places.length);
    return this.#places.push(place) - 1;
  }
}

const ID_BEGINS = '{"event_id":"'.length;

/** Ids of the events of a details file: a line begins with its id, which needs no escapes. */
function idsOf(lines: Uint8Array, details: readonly { length: number }[]): string[] {
  const decoder = new TextDecoder();
  let at = 0;
  return details.map(({ length }) => {
    const begin = at + ID_BEGINS;
    at += length;
    return decoder.decode(lines.subarray(begin, lines.indexOf(34, begin)));
  });
}

/** Where each line begins and the last ends. */
function offsetsOf(details: readonly { length: number }[]): Uint8Array {
  const offsets = [0];
  let at = 0;
  for (const { length } of details) offsets.push((at += length));
  return toLittleEndian(offsets);
}

/** Numbers as Uint32, low byte first. */
function toLittleEndian(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setUint32(i * 4, value, true));
  return new Uint8Array(view.buffer);
}
