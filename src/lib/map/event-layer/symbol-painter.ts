import type { Palette } from '../style/palette.ts';
import type { Frame } from './frame.ts';
import { GLYPH_COLUMNS, GLYPH_ROWS, drawGlyphs } from './glyphs.ts';
import { linkProgram, toRgb, type Program } from './program.ts';
import type { SymbolInstances } from './symbol-instances.ts';
import { SYMBOL_FRAGMENT, SYMBOL_VERTEX } from './symbol-shaders.ts';

const BYTES = 16;

/** Paints symbols into a WebGL2 context: one instanced call, however many. */
export class SymbolPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #buffer: WebGLBuffer;
  readonly #vertices: WebGLVertexArrayObject;
  readonly #texture: WebGLTexture;
  #textureRatio = 0;
  #room = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkProgram(gl, SYMBOL_VERTEX, SYMBOL_FRAGMENT);
    this.#buffer = gl.createBuffer();
    this.#vertices = gl.createVertexArray();
    this.#texture = gl.createTexture();
    this.#describe();
  }

  /** Draws the instances in their order, later over earlier. */
  paint(
    instances: SymbolInstances,
    { frame, palette, casing, opacity }: { frame: Frame; palette: Palette; casing: number; opacity: number },
  ): void {
    if (instances.count === 0 || opacity === 0) return;
    const gl = this.#gl;
    const { uniform } = this.#program;
    this.#upload(instances);
    this.#useGlyphs(frame.pixelRatio);
    gl.useProgram(this.#program.program);
    gl.uniform2f(uniform('u_size'), frame.width, frame.height);
    gl.uniform1f(uniform('u_ratio'), frame.pixelRatio);
    gl.uniform1f(uniform('u_casing'), casing);
    gl.uniform1f(uniform('u_opacity'), opacity);
    gl.uniform2f(uniform('u_grid'), GLYPH_COLUMNS, GLYPH_ROWS);
    gl.uniform3fv(uniform('u_paper'), toRgb(palette.paper));
    gl.uniform3fv(uniform('u_ink'), toRgb(palette.ink));
    gl.uniform3fv(uniform('u_inverse'), toRgb(palette.inkInverse));
    const fills = [palette.strike, palette.response, palette.strikeFill, palette.responseFill];
    gl.uniform3fv(uniform('u_fill'), fills.flatMap(toRgb));
    gl.bindVertexArray(this.#vertices);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances.count);
    gl.bindVertexArray(null);
  }

  #describe(): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, BYTES, 0);
    gl.vertexAttribPointer(1, 1, gl.FLOAT, false, BYTES, 8);
    gl.vertexAttribIPointer(2, 4, gl.UNSIGNED_BYTE, BYTES, 12);
    for (const location of [0, 1, 2]) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    gl.bindVertexArray(null);
  }

  #upload({ bytes, count }: SymbolInstances): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    if (bytes.length > this.#room) {
      this.#room = bytes.length;
      gl.bufferData(gl.ARRAY_BUFFER, bytes.length, gl.DYNAMIC_DRAW);
    }
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, bytes, 0, count * BYTES);
  }

  /** Glyphs are drawn anew for each pixel ratio, twice as large as most are shown, so that they are sharp at any size. */
  #useGlyphs(ratio: number): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (ratio === this.#textureRatio) return;
    this.#textureRatio = ratio;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawGlyphs(ratio * 2));
    gl.generateMipmap(gl.TEXTURE_2D);
    for (const [name, value] of [
      [gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR],
      [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
      [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
      [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
    ] as const)
      gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
}
