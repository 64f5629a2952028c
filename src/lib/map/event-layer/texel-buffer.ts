/** Items in a row of the texture. */
const ROW = 1024;

/** Floats of this many items fill whole rows. */
export const roomFor = (count: number): number => Math.ceil(count / ROW) * ROW * 4;

/**
 * Items of four numbers each in a texture, for vertex shaders that read them by their number. Six vertices an item
 * without attributes: many small instances are slow where there is no graphics card.
 */
export class TexelBuffer {
  readonly #gl: WebGL2RenderingContext;
  readonly #unit: number;
  readonly #texture: WebGLTexture;
  #rows = 0;

  constructor(gl: WebGL2RenderingContext, unit: number) {
    this.#gl = gl;
    this.#unit = unit;
    this.#texture = gl.createTexture();
  }

  /** Uploads as many rows as there are items; `texels` fills whole rows (see {@link roomFor}). */
  upload(texels: Uint32Array, count: number): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + this.#unit);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    const room = texels.length / 4 / ROW;
    if (room > this.#rows) {
      this.#rows = room;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, ROW, room, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    }
    const rows = Math.ceil(count / ROW);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
  }

  /** Draws six vertices for each item with the program in use. */
  draw(location: WebGLUniformLocation | null, count: number): void {
    this.#gl.uniform1i(location, this.#unit);
    this.#gl.drawArrays(this.#gl.TRIANGLES, 0, count * 6);
  }
}

/** Reads the item that a vertex belongs to as `item`, and its corner, -1 to 1, as `corner`. */
export const READ_ITEM = `
  int number = gl_VertexID / 6;
  int turn = gl_VertexID % 6;
  uvec4 item = texelFetch(u_items, ivec2(number % ${ROW}, number / ${ROW}), 0);
  int which = turn < 3 ? turn : 6 - turn;
  vec2 corner = vec2(which & 1, which >> 1) * 2.0 - 1.0;`;
