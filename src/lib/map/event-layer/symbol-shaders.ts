/** Flags of a symbol as the shader reads them. */
export const FLAGS = { response: 1, hollow: 2, dark: 4 } as const;

/** What is drawn around a symbol. */
export const EMPHASIS = { none: 0, hovered: 1, selected: 2 } as const;

/** Places a quad around each symbol, in CSS pixels of the screen. */
export const SYMBOL_VERTEX = `#version 300 es
layout(location = 0) in vec2 a_at;
layout(location = 1) in float a_radius;
layout(location = 2) in uvec4 a_look;
uniform vec2 u_size;
uniform float u_casing;
flat out uvec4 v_look;
flat out float v_radius;
out vec2 v_offset;
void main() {
  v_look = a_look;
  v_radius = a_radius;
  float around = a_look.w == 0u ? u_casing * 1.4143 : 11.0;
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_offset = corner * (a_radius + around + 1.0);
  vec2 at = (a_at + v_offset) / u_size * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}`;

/** Draws diamond or disc with casing, hollow centre, glyph and ring; distances are to the outline, in CSS pixels. */
export const SYMBOL_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in uvec4 v_look;
flat in float v_radius;
in vec2 v_offset;
uniform float u_ratio;
uniform float u_casing;
uniform float u_opacity;
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_inverse;
uniform vec3 u_fill[4];
uniform sampler2D u_glyphs;
uniform vec2 u_grid;
out vec4 o_colour;

float distanceTo(float radius, bool disc) {
  return disc ? length(v_offset) - radius : (abs(v_offset.x) + abs(v_offset.y) - radius) * 0.70710678;
}
float cover(float distance) { return clamp(0.5 - distance * u_ratio, 0.0, 1.0); }
vec4 over(vec4 below, vec3 colour, float alpha) { return vec4(colour * alpha, alpha) + below * (1.0 - alpha); }

void main() {
  bool disc = (v_look.x & 1u) != 0u;
  bool dark = (v_look.x & 4u) != 0u;
  float edge = distanceTo(v_radius, disc);
  vec4 colour = vec4(0.0);
  if (v_look.w != 0u) {
    float away = (v_look.w == 2u ? 7.0 : 5.0) * (disc ? 1.0 : 0.70710678);
    if (v_look.w == 2u) colour = over(colour, u_paper, cover(edge - away - 2.5));
    colour = over(colour, u_ink, cover(abs(edge - away) - (v_look.w == 2u ? 1.0 : 0.75)));
  }
  colour = over(colour, u_paper, cover(edge - u_casing));
  int hue = (disc ? 1 : 0) + (dark ? 2 : 0);
  colour = over(colour, u_fill[hue], cover(edge));
  if ((v_look.x & 2u) != 0u) colour = over(colour, u_paper, cover(distanceTo(v_radius * 0.46, disc)));
  if (v_look.y > 0u) {
    float glyph = float(v_look.y - 1u);
    float size = glyph > 12.5 ? 32.0 : 2.0 * v_radius * (disc ? 1.15 : 0.86);
    vec2 inside = v_offset / size + 0.5;
    vec2 cell = vec2(mod(glyph, u_grid.x), floor(glyph / u_grid.x));
    if (all(greaterThan(inside, vec2(0.0))) && all(lessThan(inside, vec2(1.0))))
      colour = over(colour, u_inverse, textureLod(u_glyphs, (cell + inside) / u_grid, log2(64.0 / size)).a);
  }
  o_colour = colour * (float(v_look.z) / 255.0) * u_opacity;
}`;
