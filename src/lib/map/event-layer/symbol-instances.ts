/** One symbol to draw. */
export interface SymbolInstance {
  /** CSS pixels from the view's top left. */
  x: number;
  y: number;
  radius: number;
  /** Bits of `FLAGS`. */
  flags: number;
  /** Cell of `glyphs.ts`; 0 for none. */
  glyph: number;
  /** 0 to 1. */
  opacity: number;
  /** One of `EMPHASIS`. */
  emphasis: number;
}

/** Symbols packed for the graphics card, 16 bytes each: x, y, radius as floats, then flags, glyph, opacity, emphasis. */
export class SymbolInstances {
  count = 0;
  bytes = new Uint8Array(16 * 1024);
  #floats = new Float32Array(this.bytes.buffer);

  clear(): void {
    this.count = 0;
  }

  /** Makes room for a number of symbols, to be written with {@link set} in any order. */
  resize(count: number): void {
    this.count = count;
    if (count * 16 <= this.bytes.length) return;
    this.bytes = new Uint8Array(count * 24);
    this.#floats = new Float32Array(this.bytes.buffer);
  }

  set(index: number, { x, y, radius, flags, glyph, opacity, emphasis }: SymbolInstance): void {
    this.#floats[index * 4] = x;
    this.#floats[index * 4 + 1] = y;
    this.#floats[index * 4 + 2] = radius;
    const at = index * 16 + 12;
    this.bytes[at] = flags;
    this.bytes[at + 1] = glyph;
    this.bytes[at + 2] = Math.round(opacity * 255);
    this.bytes[at + 3] = emphasis;
  }
}
