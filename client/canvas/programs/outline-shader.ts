import { OUTLINES, type Outline, type Part, SILHOUETTES } from '../../graph/silhouettes.ts';

const float = (value: number): string => value.toFixed(4);
const vec2 = (x: number, y: number): string => `vec2(${float(x)}, ${float(y)})`;

function partSource(part: Part): string {
  if (part.kind === 'circle') return `d = min(d, length(p - ${vec2(part.x, part.y)}) - ${float(part.r)});`;
  const edges = part.points.map(([x, y], i) => {
    const [px, py] = part.points[(i + part.points.length - 1) % part.points.length] ?? [x, y];
    return `edge(p, ${vec2(x, y)}, ${vec2(px, py)}, q, s);`;
  });
  return `{ float q = 1e6; float s = 1.0; ${edges.join(' ')} d = min(d, s * sqrt(q) - ${float(part.round)}); }`;
}

const RECORD = (outline: Outline): string =>
  `open = ${outline.open ? '1.0' : '0.0'}; ring = ${float(outline.ring ?? 0)}; lid = ${float(outline.lid ?? 9)}; ` +
  `icon = vec3(${float(outline.icon.x)}, ${float(outline.icon.y)}, ${float(outline.icon.half)});`;

const branches = SILHOUETTES.map((name, i) => {
  const outline = OUTLINES[name];
  if (!outline) return '';
  return `if (shape < ${float(i + 0.5)}) { ${outline.parts.map(partSource).join(' ')} ${RECORD(outline)} }`;
}).join('\n  else ');

/** GLSL: `outlineDistance(shape, p, open, ring, lid, icon)`, written out from the table of silhouettes. */
export const OUTLINE_SHADER = /* glsl */ `
void edge(vec2 p, vec2 a, vec2 b, inout float q, inout float s) {
  vec2 e = b - a;
  vec2 w = p - a;
  vec2 v = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  q = min(q, dot(v, v));
  bvec3 c = bvec3(p.y >= a.y, p.y < b.y, e.x * w.y > e.y * w.x);
  if (all(c) || all(not(c))) s = -s;
}

float outlineDistance(float shape, vec2 p, out float open, out float ring, out float lid, out vec3 icon) {
  float d = 1e6;
  open = 0.0; ring = 0.0; lid = 9.0; icon = vec3(0.0, 0.0, 0.5);
  ${branches}
  return d;
}
`;
