import { edgeOpacity, hasIcons, radiusOf, sizeOf, type SymbolContext } from './appearance.ts';
import { iconGlyph } from './glyphs.ts';
import { isStrikeLook, TYPE_BITS, type SymbolRows } from './rows.ts';
import type { SymbolInstances } from './symbol-instances.ts';
import { FLAGS } from './symbol-shaders.ts';
import type { ScreenRows } from './visible.ts';

/** Flags of a single symbol of a look. */
export function flagsOf(look: number, context: SymbolContext): number {
  const strike = isStrikeLook(look);
  const icon = hasIcons(context);
  const hollow = strike && !icon && sizeOf(look) === 0 && context.mixture.crisp > 0.5;
  return (strike ? 0 : FLAGS.response) | (hollow ? FLAGS.hollow : 0) | (icon ? FLAGS.dark : 0);
}

/** Cell of a single symbol's icon; 0 while icons are not shown. */
export const glyphOf = (look: number, context: SymbolContext): number =>
  hasIcons(context) ? iconGlyph(look & TYPE_BITS) : 0;

/** What depends on a row's look alone, worked out once a frame, so that many thousand rows are written in no time. */
export class LookTable {
  readonly #context: SymbolContext;
  readonly #radius: Float32Array;
  readonly #flags: Uint8Array;
  readonly #glyph: Uint8Array;

  constructor(context: SymbolContext) {
    this.#context = context;
    const looks = Uint8Array.from({ length: 256 }, (_, look) => look);
    this.#radius = Float32Array.from(looks, (look) => radiusOf(look, context));
    this.#flags = looks.map((look) => flagsOf(look, context));
    this.#glyph = looks.map((look) => glyphOf(look, context));
  }

  /** Writes the row at an index of the screen as instance `at`. */
  write(
    instances: SymbolInstances,
    at: number,
    { rows, screen, n }: { rows: SymbolRows; screen: ScreenRows; n: number },
  ) {
    const row = screen.row[n] as number;
    const look = rows.look[row] as number;
    const { startMin, endMin } = rows.table;
    instances.set(at, {
      x: screen.x[n] as number,
      y: screen.y[n] as number,
      radius: this.#radius[look] as number,
      flags: this.#flags[look] as number,
      glyph: this.#glyph[look] as number,
      opacity: edgeOpacity(startMin[row] as number, endMin[row] as number, this.#context),
      emphasis: 0,
    });
  }
}
