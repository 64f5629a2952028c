import { FIRST_RESPONSE, PRECISIONS, type EventFacets, type EventTable } from '$geodata/model/event-table.ts';
import type { ShardEntry, TableManifest } from '$geodata/model/table-manifest.ts';

const MINUTE_MS = 60_000;
const COUNTRY = PRECISIONS.indexOf('country');

/** A month of the table, and where its rows and events stand in the whole. */
export interface PlacedShard {
  entry: ShardEntry;
  /** First row and first event. */
  row: number;
  event: number;
  state: 'waiting' | 'loaded' | 'missing';
}

/** A shard as a worker hands it over. */
export interface DecodedShard {
  table: EventTable;
  facets: EventFacets;
}

/**
 * A table whose months come in any order. It has all its rows from the beginning, so that a row keeps its number and nothing is
 * ever joined anew; rows that are not here yet stand at the beginning of their month and pass no filter.
 */
export class GrowingTable {
  readonly table: EventTable;
  readonly facets: EventFacets;
  readonly shards: readonly PlacedShard[];
  /** Type, precision and side of a row as one number: a filter looks up one byte for all three. */
  readonly look: Uint16Array;
  readonly #sides: string[] = [''];

  constructor({ rows, shards }: Pick<TableManifest, 'rows' | 'shards'>) {
    this.table = {
      count: rows,
      lon: new Int32Array(rows),
      lat: new Int32Array(rows),
      startMin: new Int32Array(rows),
      endMin: new Int32Array(rows),
      type: new Uint8Array(rows),
      side: new Uint8Array(rows),
      precision: new Uint8Array(rows).fill(COUNTRY),
      magnitude: new Int32Array(rows),
      event: new Uint32Array(rows),
      sides: this.#sides,
      reachMin: new Int32Array(rows),
    };
    this.facets = { place: new Uint32Array(rows), weapons: new Uint16Array(rows) };
    this.look = new Uint16Array(rows);
    this.shards = placeShards(shards);
    for (const { entry, row, event } of this.shards) {
      const begin = Math.floor(entry.from / MINUTE_MS);
      this.table.startMin.fill(begin, row, row + entry.rows);
      this.table.endMin.fill(begin, row, row + entry.rows);
      this.table.event.fill(event, row, row + entry.rows);
    }
    this.#reach();
  }

  /** Puts a month in its place. Throws when it has another number of rows than its manifest says. */
  fill(index: number, { table, facets }: DecodedShard): void {
    const shard = this.shards[index];
    if (!shard) throw new RangeError(`no shard ${index}`);
    const { row, event, entry } = shard;
    if (table.count !== entry.rows || facets.place.length !== entry.rows)
      throw new Error(`${entry.month}: ${table.count} rows instead of ${entry.rows}`);
    const own = this.table;
    for (const name of ['lon', 'lat', 'startMin', 'endMin', 'type', 'precision', 'magnitude'] as const)
      own[name].set(table[name], row);
    this.facets.place.set(facets.place, row);
    this.facets.weapons.set(facets.weapons, row);
    const sides = table.sides.map((side) => this.#side(side));
    for (let i = 0; i < table.count; i++) {
      own.event[row + i] = event + (table.event[i] ?? 0);
      own.side[row + i] = sides[table.side[i] ?? 0] ?? 0;
      this.look[row + i] = lookOf(table.type[i] ?? 0, table.precision[i] ?? 0, own.side[row + i] ?? 0);
    }
    shard.state = 'loaded';
    this.#reach();
  }

  /** The month that a row belongs to. */
  shardOf(row: number): PlacedShard | null {
    return this.shards.findLast((shard) => shard.row <= row && row < shard.row + shard.entry.rows) ?? null;
  }

  #side(code: string): number {
    const known = this.#sides.indexOf(code);
    if (known >= 0) return known;
    return this.#sides.push(code) - 1;
  }

  #reach(): void {
    const { endMin, reachMin, count } = this.table;
    let reach = -0x80000000;
    for (let row = 0; row < count; row++) {
      const end = endMin[row] ?? 0;
      if (end > reach) reach = end;
      reachMin[row] = reach;
    }
  }
}

function placeShards(entries: readonly ShardEntry[]): PlacedShard[] {
  let [row, event] = [0, 0];
  return entries.map((entry) => {
    const placed: PlacedShard = { entry, row, event, state: 'waiting' };
    row += entry.rows;
    event += entry.events;
    return placed;
  });
}

/** Looks there are: 16 types × 8 precisions × 256 sides. */
export const LOOKS = 1 << 15;

/** Number of a type, a precision and a side together. */
export const lookOf = (type: number, precision: number, side: number): number => type | (precision << 4) | (side << 7);

/** True when the type of a look is a strike. */
export const isStrike = (look: number): boolean => (look & 15) < FIRST_RESPONSE;
