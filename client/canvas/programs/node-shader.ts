import { FIELD_COLUMNS, FIELD_DEPTH, FIELD_REACH, FIELD_ROWS } from '../../graph/outline-field.ts';
import { ATLAS_COLUMNS, ATLAS_ICON_SHARE, ATLAS_ROWS } from '../atlas.ts';

const float = (value: number) => value.toFixed(4);

/** A square around each mark, wide enough for its halo and its selection ring. `v_p` is in radii, y down. */
export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_ink;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute float a_shape;
// Index, middle and half width of the icon.
attribute vec4 a_icon;
// Open, radius of the ring, height of the lid.
attribute vec3 a_traits;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_ink;
varying vec4 v_ring;
varying vec2 v_p;
varying float v_radius;
varying vec2 v_cell;
varying vec4 v_icon;
varying vec3 v_traits;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio * u_pixelRatio;
  // No wider than what is drawn: with many small marks the empty rim would cost more than the marks.
  float rim = a_ring.a > 0.5 ? 5.5 : radius > 3.0 * u_pixelRatio ? 2.8 : 1.0;
  float extent = radius * 1.08 + rim * u_pixelRatio;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + a_corner * extent * 2.0 / u_dimensions, 0.0, 1.0);
  v_p = vec2(a_corner.x, -a_corner.y) * extent / radius;
  v_radius = radius;
  v_cell = vec2(mod(a_shape, ${float(FIELD_COLUMNS)}), floor(a_shape / ${float(FIELD_COLUMNS)}));
  v_icon = a_icon;
  v_traits = a_traits;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ink = a_ink;
  v_ring = a_ring;
  v_ring.a *= bias;
}
`;

/**
 * From back to front: a halo of the ground that cuts links off cleanly, the selection ring, the fill with its border, the second ring, the lid,
 * the icon. Distances are in device pixels.
 */
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ink;
varying vec4 v_ring;
varying vec2 v_p;
varying float v_radius;
varying vec2 v_cell;
varying vec4 v_icon;
varying vec3 v_traits;

uniform sampler2D u_atlas;
uniform sampler2D u_outlines;
uniform vec3 u_ground;
uniform float u_pixelRatio;
uniform float u_iconFrom;

void over(inout vec4 below, vec3 color, float alpha) {
  below = below * (1.0 - alpha) + vec4(color * alpha, alpha);
}

float outlineDistance() {
  vec2 at = clamp(v_p / ${float(2 * FIELD_REACH)} + 0.5, 0.01, 0.99);
  float d = (texture2D(u_outlines, (v_cell + at) / vec2(${float(FIELD_COLUMNS)}, ${float(FIELD_ROWS)})).r - 0.5) * ${float(2 * FIELD_DEPTH)};
  return d > ${float(FIELD_DEPTH - 0.02)} ? max(d, length(v_p) - 0.9) : d;
}

float iconAlpha() {
  vec2 q = (v_p - v_icon.yz) / v_icon.w;
  if (max(abs(q.x), abs(q.y)) > 1.1) return 0.0;
  float index = floor(v_icon.x + 0.5);
  vec2 cell = vec2(mod(index, ${float(ATLAS_COLUMNS)}), floor(index / ${float(ATLAS_COLUMNS)}));
  return texture2D(u_atlas, (cell + 0.5 + q * 0.5 * ${float(ATLAS_ICON_SHARE)}) / vec2(${float(ATLAS_COLUMNS)}, ${float(ATLAS_ROWS)})).a;
}

#ifdef PICKING_MODE
void main() {
  gl_FragColor = (length(v_p) - 1.0) * v_radius < 2.0 * u_pixelRatio ? v_color : vec4(0.0);
}
#else
void main() {
  float px = u_pixelRatio;
  // Too small for a silhouette: a dot of the hue.
  if (v_radius < 4.0 * px && v_ring.a < 0.5) {
    float alpha = clamp(0.5 - (length(v_p) - 0.85) * v_radius, 0.0, 1.0);
    gl_FragColor = vec4(v_color.rgb * alpha, alpha);
    return;
  }
  float isOpen = v_traits.x;
  float ring = v_traits.y;
  float lid = v_traits.z;
  float d = outlineDistance() * v_radius;
  float hull = ring > 0.0 ? min(d, (length(v_p) - ring) * v_radius) : d;

  vec4 color = vec4(0.0);
  float small = smoothstep(3.0, 6.0, v_radius / px);
  over(color, u_ground, clamp(0.5 - (hull - 1.8 * px * small), 0.0, 1.0));
  if (v_ring.a > 0.5) {
    over(color, v_ring.rgb, clamp(0.5 - (hull - 4.2 * px), 0.0, 1.0));
    over(color, u_ground, clamp(0.5 - (hull - 1.6 * px), 0.0, 1.0));
  }
  if (ring > 0.0) {
    float line = 0.12 * v_radius;
    float band = abs(length(v_p) * v_radius - (ring * v_radius - line * 0.5)) - line * 0.5;
    over(color, v_color.rgb, clamp(0.5 - band, 0.0, 1.0));
  }
  float border = isOpen > 0.5 ? max(1.4 * px, 0.16 * v_radius) : 1.0 * px * small;
  vec3 rim = isOpen > 0.5 ? v_color.rgb : mix(v_color.rgb, vec3(0.0), 0.22);
  vec3 fill = isOpen > 0.5 ? mix(u_ground, v_color.rgb, 0.12) : v_color.rgb;
  over(color, rim, clamp(0.5 - d, 0.0, 1.0));
  float inner = clamp(0.5 - (d + border), 0.0, 1.0);
  over(color, fill, inner);
  if (v_radius >= u_iconFrom * px) {
    if (lid < 2.0) over(color, v_ink.rgb, 0.5 * inner * clamp(0.5 - (abs(v_p.y - lid) * v_radius - 0.045 * v_radius), 0.0, 1.0));
    float fade = smoothstep(u_iconFrom * px, u_iconFrom * px + 3.0, v_radius);
    over(color, v_ink.rgb, iconAlpha() * fade);
  }
  gl_FragColor = color;
}
#endif
`;
