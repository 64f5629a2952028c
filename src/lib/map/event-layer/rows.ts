import { DEGREE, FIRST_RESPONSE, PRECISIONS, type EventTable } from '$geodata/model/event-table.ts';
import { STRIKE_SIZES } from '../magnitude.ts';
import { toWorld } from '../mercator.ts';
import { WORLD } from './view-area.ts';

/** Bits of a row's look: its type, its size class (0 when no figure was reported), whether it is a symbol at all. */
export const TYPE_BITS = 15;
export const CLASS_SHIFT = 4;
export const IS_SYMBOL = 128;

/** What the layer keeps of a table: fixed-point mercator and one byte of look a row, in the table's order. */
export interface SymbolRows {
  readonly table: EventTable;
  /** From the west edge of the world, in 1 / 2³² of it: a centimetre. */
  readonly x: Uint32Array;
  /** From its north edge. */
  readonly y: Uint32Array;
  readonly look: Uint8Array;
}

/** Coarser than this a place is an area, and never a symbol. */
const FINEST_AREA = PRECISIONS.indexOf('district');

/** Prepares a table for drawing: once for each table, in proportion to its rows. */
export function toSymbolRows(table: EventTable): SymbolRows {
  const { count, lon, lat } = table;
  const x = new Uint32Array(count);
  const y = new Uint32Array(count);
  const look = new Uint8Array(count);
  const northings = new Northings();
  for (let row = 0; row < count; row++) {
    look[row] = lookOf(table, row);
    x[row] = Math.min(Math.round(((lon[row] as number) / DEGREE / 360 + 0.5) * WORLD), WORLD - 1);
    y[row] = northings.of(lat[row] as number);
  }
  return { table, x, y, look };
}

/** Mercator's y of latitudes, which many rows share: the last of each slot is kept. */
class Northings {
  readonly #lat = new Int32Array(2 ** 14).fill(-0x80000000);
  readonly #y = new Uint32Array(2 ** 14);

  of(lat: number): number {
    const slot = lat & (2 ** 14 - 1);
    if (this.#lat[slot] !== lat) {
      this.#lat[slot] = lat;
      this.#y[slot] = Math.min(Math.round(toWorld(0, lat / DEGREE).y * WORLD), WORLD - 1);
    }
    return this.#y[slot] as number;
  }
}

function lookOf({ type, precision, magnitude }: EventTable, row: number): number {
  if ((precision[row] as number) >= FINEST_AREA) return 0;
  return IS_SYMBOL | (sizeClass(magnitude[row] as number) << CLASS_SHIFT) | (type[row] as number);
}

/** 0 when no figure was reported, else the class of `STRIKE_SIZES` from 1. */
function sizeClass(magnitude: number): number {
  let size = 0;
  while (size < STRIKE_SIZES.length && magnitude >= (STRIKE_SIZES[size]?.from ?? Infinity)) size++;
  return size;
}

/** True when a look is that of a strike. */
export const isStrikeLook = (look: number): boolean => (look & TYPE_BITS) < FIRST_RESPONSE;
