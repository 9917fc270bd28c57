import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { radiusOf } from '../../graph/appearance.ts';
import type { LineAttributes, NodeAttributes } from '../../graph/apply-diff.ts';
import type { Loop } from '../../graph/loops.ts';
import { reach } from '../../graph/silhouettes.ts';
import { LINK_FRAGMENT, LINK_VERTEX } from './link-shader.ts';
import type { MarkData } from './node-program.ts';
import type { ProgramStyle } from './style.ts';

/** What the reducer hands to the program. */
export interface LineData extends EdgeDisplayData {
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly double: boolean;
  readonly arrow: boolean;
  /** CSS pixels, see `graph/geometry.ts`. */
  readonly bend: number;
  readonly loop: Loop | null;
}

const LINK_UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_arrows'] as const;
export type LinkUniform = (typeof LINK_UNIFORMS)[number];

const DASHES = { solid: 0, dashed: 1, dotted: 2 } as const;

/** One number for the shader: dash + 4 if double + 8 if it has an arrowhead. */
export const styleNumber = (data: Pick<LineData, 'dash' | 'double' | 'arrow'>): number =>
  DASHES[data.dash] + (data.double ? 4 : 0) + (data.arrow ? 8 : 0);

/** A strip of `pieces` pieces: share of the way and side. */
function strip(pieces: number): number[][] {
  return Array.from({ length: pieces + 1 }, (_, i) => i / pieces).flatMap((share) => [
    [share, -1],
    [share, 1],
  ]);
}

/** A program that draws a strip for each line: its vertex shader, and the floats that this one reads of each line before the colour. */
export function lineDefinition(vertexShader: string, floatsOfLine: readonly (readonly [string, number])[], pieces: number) {
  const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
  const steps = strip(pieces);
  return {
    VERTICES: steps.length,
    VERTEX_SHADER_SOURCE: vertexShader,
    FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: LINK_UNIFORMS,
    ATTRIBUTES: [
      ...floatsOfLine.map(([name, size]) => floats(name, size)),
      { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: [floats('a_step', 2)],
    CONSTANT_DATA: steps,
  };
}

/** In the order in which a link is written into the buffer. */
const LINK_FLOATS = [
  ['a_source', 2],
  ['a_target', 2],
  ['a_reach', 2],
  ['a_size', 1],
  ['a_bend', 1],
  ['a_style', 1],
] as const;

export function setLinkUniforms(
  style: ProgramStyle,
  params: RenderParams,
  { gl, uniformLocations: at }: ProgramInfo<LinkUniform>,
): void {
  gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
  gl.uniform2f(at.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
  gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
  gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
  gl.uniform1f(at.u_arrows, radiusOf(0) / params.sizeRatio >= style.arrowFrom ? 1 : 0);
}

/**
 * The link program: strength, double line and arrowhead are attributes, so that one draw call draws all. With one piece lines are straight;
 * more pieces follow the bend of parallel links. Links are not drawn for picking: that is geometry (`canvas/picking.ts`).
 */
export function createLinkProgram(style: ProgramStyle, pieces: number): EdgeProgramType<NodeAttributes, LineAttributes> {
  return class LinkProgram extends EdgeProgram<LinkUniform, NodeAttributes, LineAttributes> {
    getDefinition() {
      return lineDefinition(LINK_VERTEX, LINK_FLOATS, pieces);
    }

    processVisibleItem(_index: number, offset: number, source: MarkData, target: MarkData, data: LineData): void {
      const { array } = this;
      const angle = Math.atan2(source.y - target.y, target.x - source.x);
      let i = offset;
      array[i++] = source.x;
      array[i++] = source.y;
      array[i++] = target.x;
      array[i++] = target.y;
      array[i++] = source.size * reach(source.silhouette, angle);
      array[i++] = target.size * reach(target.silhouette, angle + Math.PI);
      array[i++] = data.size;
      array[i++] = data.bend;
      array[i++] = styleNumber(data);
      array[i++] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, info: ProgramInfo<LinkUniform>): void {
      setLinkUniforms(style, params, info);
    }
  };
}
