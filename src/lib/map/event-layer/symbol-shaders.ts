import { READ_ITEM } from './texel-buffer.ts';

/** Flags of a symbol as the shaders read them. */
export const FLAGS = { response: 1, hollow: 2, dark: 4 } as const;

/** What is drawn around a symbol. */
export const EMPHASIS = { none: 0, hovered: 1, selected: 2 } as const;

/** Puts a diamond about a diamond and a square about a disc: no more pixels than needed. CSS pixels of the screen. */
export const SYMBOL_VERTEX = `#version 300 es
precision highp usampler2D;
uniform usampler2D u_items;
uniform vec2 u_size;
uniform float u_casing;
uniform float u_opacity;
uniform vec3 u_fill[4];
flat out vec4 v_fill;
flat out vec4 v_shape;
flat out uvec2 v_marks;
out vec2 v_offset;
void main() {
  ${READ_ITEM}
  vec2 middle = uintBitsToFloat(item.xy);
  float radius = uintBitsToFloat(item.z);
  uvec4 look = uvec4(item.w, item.w >> 8, item.w >> 16, item.w >> 24) & 255u;
  bool disc = (look.x & 1u) != 0u;
  int hue = (disc ? 1 : 0) + ((look.x & 4u) != 0u ? 2 : 0);
  v_fill = vec4(u_fill[hue], float(look.z) / 255.0 * u_opacity);
  float hole = (look.x & 2u) != 0u ? radius * 0.46 : -100.0;
  v_shape = vec4(radius, hole, disc ? 1.0 : 0.70710678, disc ? 1.0 : 0.0);
  v_marks = look.yw;
  float around = look.w != 0u ? 10.5 : u_casing * (disc ? 1.0 : 1.4143);
  if (!disc) corner = vec2(corner.x - corner.y, corner.x + corner.y) * 0.5;
  v_offset = corner * (radius + around + 1.0);
  vec2 at = (middle + v_offset) / u_size * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}`;

const HEAD = `#version 300 es
precision highp float;
precision highp int;
flat in vec4 v_fill;
flat in vec4 v_shape;
flat in uvec2 v_marks;
in vec2 v_offset;
uniform float u_ratio;
uniform float u_casing;
uniform vec3 u_paper;
out vec4 o_colour;
float reach() { return v_shape.w > 0.5 ? length(v_offset) : abs(v_offset.x) + abs(v_offset.y); }
float cover(float distance) { return clamp(0.5 - distance * u_ratio, 0.0, 1.0); }
`;

/** Diamond or disc with casing and hollow centre, and no more: most symbols, and each pixel counts where drawing is slow. */
export const PLAIN_FRAGMENT = `${HEAD}
void main() {
  float out_to = reach();
  float edge = (out_to - v_shape.x) * v_shape.z;
  float inside = cover(edge) - cover((out_to - v_shape.y) * v_shape.z);
  float alpha = cover(edge - u_casing) * v_fill.a;
  o_colour = vec4(mix(u_paper, v_fill.rgb, inside) * alpha, alpha);
}`;

/** The same with icon or numeral, and the ring of what is hovered or selected. */
export const RICH_FRAGMENT = `${HEAD}
uniform vec3 u_ink;
uniform vec3 u_inverse;
uniform sampler2D u_glyphs;
uniform vec2 u_grid;
vec4 over(vec4 below, vec3 colour, float alpha) { return vec4(colour * alpha, alpha) + below * (1.0 - alpha); }

void main() {
  float out_to = reach();
  float edge = (out_to - v_shape.x) * v_shape.z;
  bool selected = v_marks.y == 2u;
  vec4 colour = vec4(0.0);
  if (v_marks.y != 0u) {
    float away = (selected ? 7.0 : 5.0) * v_shape.z;
    if (selected) colour = over(colour, u_paper, cover(edge - away - 2.5));
    colour = over(colour, u_ink, cover(abs(edge - away) - (selected ? 1.0 : 0.75)));
  }
  float inside = cover(edge) - cover((out_to - v_shape.y) * v_shape.z);
  colour = over(colour, mix(u_paper, v_fill.rgb, inside), cover(edge - u_casing));
  if (v_marks.x > 0u) {
    float glyph = float(v_marks.x - 1u);
    float size = glyph > 12.5 ? 32.0 : 2.0 * v_shape.x * (v_shape.w > 0.5 ? 1.15 : 0.86);
    vec2 within = v_offset / size + 0.5;
    vec2 cell = vec2(mod(glyph, u_grid.x), floor(glyph / u_grid.x));
    if (all(greaterThan(within, vec2(0.0))) && all(lessThan(within, vec2(1.0))))
      colour = over(colour, u_inverse, textureLod(u_glyphs, (cell + within) / u_grid, log2(64.0 / size)).a);
  }
  o_colour = colour * v_fill.a;
}`;
