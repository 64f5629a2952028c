import type { Palette } from '../style/palette.ts';
import type { Frame } from './frame.ts';
import { HexagonPainter } from './hexagon-painter.ts';
import type { Placement } from './placement.ts';
import { SymbolPainter } from './symbol-painter.ts';

const CASING_PX = 1.5;
const DOT_CASING_PX = 0.5;

/** A WebGL2 context with what paints into it; made anew when the context comes back from a loss. */
export class Stage {
  readonly #gl: WebGL2RenderingContext;
  readonly #symbols: SymbolPainter;
  readonly #hexagons: HexagonPainter;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#symbols = new SymbolPainter(gl);
    this.#hexagons = new HexagonPainter(gl);
  }

  /** Paints one frame: hexagons, symbols, then what is hovered and selected. */
  paint(placement: Placement, { frame, palette }: { frame: Frame; palette: Palette }): void {
    this.#clear(frame);
    const { mixture, grid } = placement;
    this.#hexagons.paint(grid.hexagons, { cells: grid.cells, frame, palette, opacity: mixture.density });
    const casing = DOT_CASING_PX + (CASING_PX - DOT_CASING_PX) * mixture.crisp;
    this.#symbols.paint(placement.symbols, { frame, palette, casing, opacity: mixture.symbols });
    this.#symbols.paint(placement.emphasised, { frame, palette, casing: CASING_PX, opacity: 1 });
  }

  /** A canvas as large as the view in device pixels, with nothing on it. */
  #clear({ width, height, pixelRatio }: Frame): void {
    const gl = this.#gl;
    const { canvas } = gl;
    const [w, h] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    gl.viewport(0, 0, w, h);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }
}
