import type { SymbolRows } from './rows.ts';
import { WORLD, type ViewArea } from './view-area.ts';

/** Bits of each axis in a code. */
const LEVELS = 16;
/** Cells across an area that is looked for. */
const FINENESS = 4;
const RADIX_BITS = 11;

type Box = Pick<ViewArea, 'west' | 'across' | 'north' | 'down'>;

/** A run of {@link SpatialIndex.order}. */
export interface Run {
  from: number;
  to: number;
}

/** Rows along a curve that keeps neighbours together, to find those of an area without reading the others. */
export class SpatialIndex {
  /** Rows that are symbols, by place. */
  readonly order: Uint32Array;
  readonly #codes: Uint32Array;

  constructor({ x, y, look }: SymbolRows) {
    const order = new Uint32Array(look.length);
    const codes = new Uint32Array(look.length);
    let count = 0;
    for (let row = 0; row < look.length; row++) {
      if (look[row] === 0) continue;
      order[count] = row;
      codes[count++] = codeOf((x[row] as number) >>> LEVELS, (y[row] as number) >>> LEVELS);
    }
    [this.#codes, this.order] = sortByCode(codes.subarray(0, count), order.subarray(0, count));
  }

  /** Runs of `order` that hold every row of an area, and some around it. */
  find({ west, across, north, down }: Box): Run[] {
    if (across < 0 || down < 0) return [];
    const extent = Math.max(across, down, 1);
    const level = Math.min(Math.max(Math.floor(Math.log2((WORLD * FINENESS) / extent)), 0), LEVELS);
    const [size, around] = [WORLD / 2 ** level, 2 ** level];
    const [left, top] = [Math.floor(west / size), Math.floor(north / size)];
    const columns = Math.min(Math.floor((west + across) / size) - left + 1, around);
    const bottom = Math.min(Math.floor((north + down) / size), around - 1);
    const runs: Run[] = [];
    for (let row = top; row <= bottom; row++)
      for (let i = 0; i < columns; i++) {
        const run = this.#runOf(codeOf((left + i) % around, row), 4 ** (LEVELS - level));
        if (run.to > run.from) runs.push(run);
      }
    return runs;
  }

  #runOf(cell: number, span: number): Run {
    return { from: this.#below(cell * span), to: this.#below((cell + 1) * span) };
  }

  /** How many codes are smaller. */
  #below(code: number): number {
    const codes = this.#codes;
    let low = 0;
    let high = codes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((codes[middle] as number) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Bits of two numbers of 16 bits in turns. */
function codeOf(x: number, y: number): number {
  return (spread(x) | (spread(y) << 1)) >>> 0;
}

function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Sorts rows by their codes, a digit at a time: in proportion to their number. */
function sortByCode(codes: Uint32Array, rows: Uint32Array): [Uint32Array, Uint32Array] {
  let [keys, values]: [Uint32Array, Uint32Array] = [codes, rows];
  let [otherKeys, otherValues]: [Uint32Array, Uint32Array] = [
    new Uint32Array(codes.length),
    new Uint32Array(codes.length),
  ];
  for (let shift = 0; shift < 2 * LEVELS; shift += RADIX_BITS) {
    const starts = new Uint32Array(2 ** RADIX_BITS + 1);
    const mask = 2 ** RADIX_BITS - 1;
    for (let i = 0; i < keys.length; i++) {
      const next = (((keys[i] as number) >>> shift) & mask) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const digit = (key >>> shift) & mask;
      const at = starts[digit] as number;
      starts[digit] = at + 1;
      otherKeys[at] = key;
      otherValues[at] = values[i] as number;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [values, otherValues] = [otherValues, values];
  }
  return [keys, values];
}
