import { LOOP_OFFSET } from '../../graph/loops.ts';
import { LINE_DECLARATIONS } from './link-shader.ts';

/** A ribbon along the circle of a link of a node with itself; the circle is that of `graph/loops.ts`. Lengths in device pixels, y down. */
export const LOOP_VERTEX = /* glsl */ `
attribute vec2 a_step;
attribute vec2 a_mark;
// Radius of the mark, and way from its middle to its rim on the loop's side.
attribute vec2 a_reach;
// Angle and radius.
attribute vec2 a_loop;
attribute float a_size;
attribute float a_style;
attribute vec4 a_color;

${LINE_DECLARATIONS}const float pi = 3.14159265;

void main() {
  vec2 clip = (u_matrix * vec3(a_mark, 1.0)).xy;
  vec2 mark = vec2(clip.x + 1.0, 1.0 - clip.y) * 0.5 * u_dimensions;
  float scale = u_pixelRatio / u_sizeRatio;
  float radius = a_loop.y * scale;
  float off = a_reach.x * scale + radius * ${LOOP_OFFSET.toFixed(3)};
  float rim = a_reach.y * scale;
  vec2 middle = mark + vec2(cos(a_loop.x), sin(a_loop.x)) * off;
  float covered = acos(clamp((off * off + radius * radius - rim * rim) / (2.0 * off * radius), -1.0, 1.0));

  float k = a_step.x;
  float arc = 2.0 * pi - 2.0 * covered;
  float at = a_loop.x + pi + covered + k * arc;
  vec2 outward = vec2(cos(at), sin(at));

  float arrow = floor(a_style / 8.0) * u_arrows;
  v_kind = vec3(mod(a_style, 4.0), 0.0, arrow);
  float size = a_size * u_pixelRatio;
  float halfWidth = size * 0.5 + 0.5;
  if (arrow > 0.5) halfWidth = max(halfWidth, size * 0.9 + 4.0 * u_pixelRatio);
  halfWidth = min(halfWidth, radius * 0.9);

  float across = a_step.y * halfWidth;
  float gap = 2.0 * u_pixelRatio;
  float way = arc * radius;
  v_at = vec4(k * way - gap, (1.0 - k) * way - gap, across, size);
  v_color = a_color;
  v_color.a *= bias;

  vec2 pixel = middle + outward * (radius + across);
  gl_Position = vec4(pixel.x / u_dimensions.x * 2.0 - 1.0, 1.0 - pixel.y / u_dimensions.y * 2.0, 0.0, 1.0);
}
`;
