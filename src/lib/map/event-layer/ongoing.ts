/** Rows in a block. */
const BLOCK = 512;

/** Finds the rows that began before a moment and go on after it, without reading every row before it. */
export class OngoingIndex {
  readonly #endMin: Int32Array;
  /** Latest end in each block of rows. */
  readonly #latest: Int32Array;

  constructor(endMin: Int32Array) {
    this.#endMin = endMin;
    this.#latest = new Int32Array(Math.ceil(endMin.length / BLOCK)).fill(-0x80000000);
    for (let row = 0; row < endMin.length; row++) {
      const block = Math.floor(row / BLOCK);
      this.#latest[block] = Math.max(this.#latest[block] ?? 0, endMin[row] ?? 0);
    }
  }

  /** Rows of `[from, first)` that end after `fromMin`, in their order. */
  find(from: number, first: number, fromMin: number): Uint32Array {
    const found: number[] = [];
    for (let block = Math.floor(from / BLOCK); block * BLOCK < first; block++) {
      if ((this.#latest[block] ?? 0) <= fromMin) continue;
      const end = Math.min((block + 1) * BLOCK, first);
      for (let row = Math.max(block * BLOCK, from); row < end; row++) {
        if ((this.#endMin[row] ?? 0) > fromMin) found.push(row);
      }
    }
    return Uint32Array.from(found);
  }
}
