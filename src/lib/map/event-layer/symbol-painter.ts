import type { Palette } from '../style/palette.ts';
import type { Frame } from './frame.ts';
import { GLYPH_COLUMNS, GLYPH_ROWS, drawGlyphs } from './glyphs.ts';
import { linkProgram, toRgb, type Program } from './program.ts';
import type { SymbolInstances } from './symbol-instances.ts';
import { PLAIN_FRAGMENT, RICH_FRAGMENT, SYMBOL_VERTEX } from './symbol-shaders.ts';
import { TexelBuffer } from './texel-buffer.ts';

/** Texture unit of the symbols; glyphs have the first. */
const SYMBOLS_UNIT = 1;

/** How symbols are painted in a frame. */
interface SymbolLook {
  frame: Frame;
  palette: Palette;
  /** Width of the paper around a symbol, CSS px. */
  casing: number;
  opacity: number;
}

/** Paints symbols into a WebGL2 context: one call, however many. */
export class SymbolPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #plain: Program;
  readonly #rich: Program;
  readonly #items: TexelBuffer;
  readonly #glyphs: WebGLTexture;
  #glyphRatio = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#plain = linkProgram(gl, SYMBOL_VERTEX, PLAIN_FRAGMENT);
    this.#rich = linkProgram(gl, SYMBOL_VERTEX, RICH_FRAGMENT);
    this.#items = new TexelBuffer(gl, SYMBOLS_UNIT);
    this.#glyphs = gl.createTexture();
  }

  /** Draws the instances in their order, later over earlier. */
  paint(instances: SymbolInstances, look: SymbolLook): void {
    if (instances.count === 0 || look.opacity === 0) return;
    const gl = this.#gl;
    this.#items.upload(instances.texels, instances.count);
    const program = instances.isRich ? this.#rich : this.#plain;
    gl.useProgram(program.program);
    this.#setLook(program, look);
    if (instances.isRich) this.#setGlyphs(program, look);
    this.#items.draw(program.uniform('u_items'), instances.count);
  }

  #setLook({ uniform }: Program, { frame, palette, casing, opacity }: SymbolLook): void {
    const gl = this.#gl;
    gl.uniform2f(uniform('u_size'), frame.width, frame.height);
    gl.uniform1f(uniform('u_ratio'), frame.pixelRatio);
    gl.uniform1f(uniform('u_casing'), casing);
    gl.uniform1f(uniform('u_opacity'), opacity);
    gl.uniform3fv(uniform('u_paper'), toRgb(palette.paper));
    const fills = [palette.strike, palette.response, palette.strikeFill, palette.responseFill];
    gl.uniform3fv(uniform('u_fill'), fills.flatMap(toRgb));
  }

  #setGlyphs({ uniform }: Program, { frame, palette }: SymbolLook): void {
    const gl = this.#gl;
    this.#useGlyphs(frame.pixelRatio);
    gl.uniform2f(uniform('u_grid'), GLYPH_COLUMNS, GLYPH_ROWS);
    gl.uniform3fv(uniform('u_ink'), toRgb(palette.ink));
    gl.uniform3fv(uniform('u_inverse'), toRgb(palette.inkInverse));
  }

  /** Glyphs are drawn anew for each pixel ratio, twice as large as most are shown, so that they are sharp at any size. */
  #useGlyphs(ratio: number): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#glyphs);
    if (ratio === this.#glyphRatio) return;
    this.#glyphRatio = ratio;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawGlyphs(ratio * 2));
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  }
}
