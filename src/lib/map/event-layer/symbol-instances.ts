import { roomFor } from './texel-buffer.ts';

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

/** Symbols packed for the graphics card as one texel each: x, y, radius as floats, then flags, glyph, opacity, emphasis. */
export class SymbolInstances {
  count = 0;
  /** True when one of them has a glyph or a ring. */
  isRich = false;
  texels = new Uint32Array(roomFor(1));
  #floats = new Float32Array(this.texels.buffer);

  /** Makes room for a number of symbols, to be written with {@link set} in any order. */
  resize(count: number): void {
    this.count = count;
    this.isRich = false;
    if (count * 4 <= this.texels.length) return;
    this.texels = new Uint32Array(roomFor(count * 1.5));
    this.#floats = new Float32Array(this.texels.buffer);
  }

  set(index: number, { x, y, radius, flags, glyph, opacity, emphasis }: SymbolInstance): void {
    if (glyph > 0 || emphasis > 0) this.isRich = true;
    const at = index * 4;
    this.#floats[at] = x;
    this.#floats[at + 1] = y;
    this.#floats[at + 2] = radius;
    this.texels[at + 3] = flags | (glyph << 8) | (Math.round(opacity * 255) << 16) | (emphasis << 24);
  }
}
