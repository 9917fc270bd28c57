import { MAX_BEND_SHARE } from '../../graph/geometry.ts';

/** Where a point of a line is, for the fragment shader. */
const VARYINGS = /* glsl */ `varying vec4 v_color;
// Way from the source's rim, way to the target's rim, distance from the line's middle, thickness.
varying vec4 v_at;
// Dash, double, arrowhead.
varying vec3 v_kind;
`;

/** What the vertex shaders of links and of loops are given and give on. */
export const LINE_DECLARATIONS = /* glsl */ `uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
// 1 where arrowheads can be read, else 0.
uniform float u_arrows;

${VARYINGS}
const float bias = 255.0 / 254.0;
`;

/** A ribbon along the link's curve; the curve is that of `graph/geometry.ts`. Lengths in device pixels, y down. */
export const LINK_VERTEX = /* glsl */ `
attribute vec2 a_step;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_reach;
attribute float a_size;
attribute float a_bend;
attribute float a_style;
attribute vec4 a_color;

${LINE_DECLARATIONS}
vec2 toPixels(vec2 position) {
  vec2 clip = (u_matrix * vec3(position, 1.0)).xy;
  return vec2(clip.x + 1.0, 1.0 - clip.y) * 0.5 * u_dimensions;
}

void main() {
  vec2 s = toPixels(a_source);
  vec2 t = toPixels(a_target);
  float len = max(length(t - s), 0.001);
  vec2 normal = vec2(s.y - t.y, t.x - s.x) / len;
  float bend = clamp(a_bend * u_pixelRatio, -${MAX_BEND_SHARE.toFixed(3)} * len, ${MAX_BEND_SHARE.toFixed(3)} * len);
  vec2 c = (s + t) * 0.5 + normal * 2.0 * bend;

  float k = a_step.x;
  vec2 point = mix(mix(s, c, k), mix(c, t, k), k);
  vec2 tangent = normalize(mix(c - s, t - c, k));

  vec2 reach = a_reach / u_sizeRatio * u_pixelRatio;
  float arrow = floor(a_style / 8.0) * u_arrows;
  v_kind = vec3(mod(a_style, 4.0), mod(floor(a_style / 4.0), 2.0), arrow);
  float size = a_size * u_pixelRatio;
  float halfWidth = size * 0.5 + 0.5;
  if (v_kind.y > 0.5) halfWidth += 2.6 * u_pixelRatio;
  if (arrow > 0.5) halfWidth = max(halfWidth, size * 0.9 + 4.0 * u_pixelRatio);

  float across = a_step.y * halfWidth;
  float curve = len * (1.0 + 2.6667 * (bend / len) * (bend / len));
  float gap = 2.0 * u_pixelRatio;
  v_at = vec4(k * curve - reach.x - gap, (1.0 - k) * curve - reach.y - gap, across, size);
  v_color = a_color;
  v_color.a *= bias;

  vec2 pixel = point + vec2(-tangent.y, tangent.x) * across;
  gl_Position = vec4(pixel.x / u_dimensions.x * 2.0 - 1.0, 1.0 - pixel.y / u_dimensions.y * 2.0, 0.0, 1.0);
}
`;

/** Dashes and dots are counted in pixels from the source's rim, so that they keep their length at any zoom. */
export const LINK_FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}
uniform float u_pixelRatio;

void main() {
  float px = u_pixelRatio;
  float walked = v_at.x;
  float left = v_at.y;
  float across = abs(v_at.z);
  float size = v_at.w;

  float body = v_kind.y > 0.5 ? abs(across - (size * 0.5 + 1.3 * px)) : across;
  float alpha = clamp(size * 0.5 - body + 0.5, 0.0, 1.0);

  if (v_kind.x > 1.5) {
    float period = size * 1.4 + 3.6 * px;
    float at = abs(mod(walked, period) - period * 0.5);
    float radius = max(size * 0.62, 0.9 * px);
    alpha = v_kind.y > 0.5 ? alpha * clamp(radius - at + 0.5, 0.0, 1.0) : clamp(radius - length(vec2(at, across)) + 0.5, 0.0, 1.0);
  } else if (v_kind.x > 0.5) {
    float dash = 7.0 * px + size;
    float period = dash + 4.0 * px + size * 0.6;
    float at = abs(mod(walked, period) - dash * 0.5);
    at = min(at, period - at);
    alpha *= clamp(dash * 0.5 - at + 0.5, 0.0, 1.0);
  }

  float head = 0.0;
  if (v_kind.z > 0.5) head = size * 1.6 + 6.0 * px;
  alpha *= clamp(min(walked, left - head * 0.8) + 0.5, 0.0, 1.0);
  if (v_kind.z > 0.5) {
    float wide = left / head * (size * 0.9 + 3.2 * px);
    float tip = clamp(min(wide - across, head - left) + 0.5, 0.0, 1.0) * step(0.0, min(left, walked));
    alpha = max(alpha, tip);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * (v_color.a * alpha);
}
`;
