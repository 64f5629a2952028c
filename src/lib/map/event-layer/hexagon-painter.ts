import type { Palette } from '../style/palette.ts';
import type { Frame } from './frame.ts';
import { densityShades, SHADE_OPACITY } from './density-shades.ts';
import type { HexagonCounts } from './hexagon-counts.ts';
import type { Cells } from './cells.ts';
import { densityClass, INRADIUS } from './hexagons.ts';
import { HEXAGON_FRAGMENT, HEXAGON_VERTEX } from './hexagon-shaders.ts';
import { linkProgram, toRgb, type Program } from './program.ts';
import { roomFor, TexelBuffer } from './texel-buffer.ts';
import { WORLD } from './view-area.ts';

/** Texture unit of the hexagons. */
const ITEMS_UNIT = 2;

/** Paints hexagons on the ground, in one call. */
export class HexagonPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #items: TexelBuffer;
  #data = new Float32Array(roomFor(1));

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkProgram(gl, HEXAGON_VERTEX, HEXAGON_FRAGMENT);
    this.#items = new TexelBuffer(gl, ITEMS_UNIT);
  }

  paint(
    hexagons: HexagonCounts,
    { cells, frame, palette, opacity }: { cells: Cells; frame: Frame; palette: Palette; opacity: number },
  ): void {
    if (hexagons.count === 0 || opacity === 0) return;
    const gl = this.#gl;
    const { uniform } = this.#program;
    const cellPx = (2 ** cells.shift / WORLD) * frame.worldPx;
    const count = this.#upload(hexagons, cells, { cellPx, frame });
    gl.useProgram(this.#program.program);
    gl.uniformMatrix3fv(uniform('u_ground'), true, groundMatrix(cells, frame));
    gl.uniform1f(uniform('u_inradius'), INRADIUS * cellPx);
    gl.uniform1fv(
      uniform('u_opacity'),
      SHADE_OPACITY.map((shade) => shade * opacity),
    );
    gl.uniform3fv(uniform('u_strike'), densityShades(palette, 'strike').flatMap(toRgb));
    gl.uniform3fv(uniform('u_response'), densityShades(palette, 'response').flatMap(toRgb));
    this.#items.draw(uniform('u_items'), count);
  }

  /** Centres in px from the first cell, with class and share of responses; once for each copy of the world. */
  #upload(hexagons: HexagonCounts, cells: Cells, { cellPx, frame }: { cellPx: number; frame: Frame }): number {
    const around = WORLD / 2 ** cells.shift;
    const copies = frame.copies && cells.columns >= around ? Math.ceil(frame.width / frame.worldPx) + 1 : 1;
    const room = roomFor(hexagons.count * copies);
    if (this.#data.length < room) this.#data = new Float32Array(room * 2);
    const data = this.#data;
    let count = 0;
    for (let i = 0; i < hexagons.count; i++) {
      const responses = hexagons.events[i * 2 + 1] as number;
      const total = (hexagons.events[i * 2] as number) + responses;
      if (total === 0) continue;
      for (let copy = 0; copy < copies; copy++) {
        const at = count++ * 4;
        data[at] = ((hexagons.x[i] as number) - cells.column + copy * around) * cellPx;
        data[at + 1] = ((hexagons.y[i] as number) - cells.row) * cellPx;
        data[at + 2] = densityClass(total);
        data[at + 3] = responses / total;
      }
    }
    this.#items.upload(new Uint32Array(data.buffer), count);
    return count;
  }
}

/** Px on the ground from the first cell to clip space, row by row; worked out in doubles, small enough for floats. */
function groundMatrix({ shift, column, row }: Cells, { toScreen, worldPx, width, height }: Frame): Float32Array {
  const [u, v] = [(column * 2 ** shift) / WORLD, (row * 2 ** shift) / WORLD];
  const rowOf = (i: number): number[] => {
    const [x = 0, y = 0, base = 0] = toScreen.slice(i, i + 3);
    return [x / worldPx, y / worldPx, x * u + y * v + base];
  };
  const [across, down, depth] = [rowOf(0), rowOf(3), rowOf(6)];
  const clip = (row: number[], size: number, sign: 1 | -1): number[] =>
    row.map((value, i) => sign * ((value * 2) / size - (depth[i] ?? 0)));
  return Float32Array.from([...clip(across, width, 1), ...clip(down, height, -1), ...depth]);
}
