import { READ_ITEM } from './texel-buffer.ts';

/** Lays a hexagon on the ground: pitch and rotation turn it as they turn the map. */
export const HEXAGON_VERTEX = `#version 300 es
precision highp usampler2D;
uniform usampler2D u_items;
uniform mat3 u_ground;
uniform float u_inradius;
out vec2 v_offset;
flat out vec2 v_look;
void main() {
  ${READ_ITEM}
  v_offset = corner * vec2(1.04, 1.2);
  v_look = uintBitsToFloat(item.zw);
  vec3 at = u_ground * vec3(uintBitsToFloat(item.xy) + v_offset * u_inradius, 1.0);
  gl_Position = vec4(at.xy, 0.0, at.z);
}`;

/** Fills it in its class's shade; where both kinds happened, responses take their share from the bottom up. */
export const HEXAGON_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_offset;
flat in vec2 v_look;
uniform vec3 u_strike[5];
uniform vec3 u_response[5];
uniform float u_opacity[5];
out vec4 o_colour;
void main() {
  vec2 p = abs(v_offset);
  float edge = max(p.x, p.x * 0.5 + p.y * 0.8660254) - 0.94;
  float soft = fwidth(edge);
  float cover = clamp(0.5 - edge / max(soft, 1e-5), 0.0, 1.0);
  int shade = int(v_look.x);
  float level = 1.0854 - v_look.y * 2.1708;
  float blue = v_look.y <= 0.0 ? 0.0 : clamp(0.5 + (v_offset.y - level) / max(fwidth(v_offset.y), 1e-5), 0.0, 1.0);
  float alpha = cover * u_opacity[shade];
  o_colour = vec4(mix(u_strike[shade], u_response[shade], blue) * alpha, alpha);
}`;
