import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LineAttributes, NodeAttributes } from '../../graph/apply-diff.ts';
import { reach } from '../../graph/silhouettes.ts';
import { LINK_UNIFORMS, type LineData, type LinkUniform, setLinkUniforms, strip, styleNumber } from './link-program.ts';
import { LINK_FRAGMENT } from './link-shader.ts';
import { LOOP_VERTEX } from './loop-shader.ts';
import type { MarkData } from './node-program.ts';
import type { ProgramStyle } from './style.ts';

/** A circle of so many pieces looks round at any zoom that is used. */
const PIECES = 28;

/** Links of a node with itself: the look of any other link on a circle of its own, see `graph/loops.ts`. */
export function createLoopProgram(style: ProgramStyle): EdgeProgramType<NodeAttributes, LineAttributes> {
  return class LoopProgram extends EdgeProgram<LinkUniform, NodeAttributes, LineAttributes> {
    getDefinition() {
      const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
      const steps = strip(PIECES);
      return {
        VERTICES: steps.length,
        VERTEX_SHADER_SOURCE: LOOP_VERTEX,
        FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: LINK_UNIFORMS,
        ATTRIBUTES: [
          floats('a_mark', 2),
          floats('a_reach', 2),
          floats('a_loop', 2),
          floats('a_size', 1),
          floats('a_style', 1),
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [floats('a_step', 2)],
        CONSTANT_DATA: steps,
      };
    }

    processVisibleItem(_index: number, offset: number, source: MarkData, _target: MarkData, data: LineData): void {
      const { array } = this;
      const { angle, radius } = data.loop ?? { angle: 0, radius: 0 };
      let i = offset;
      array[i++] = source.x;
      array[i++] = source.y;
      array[i++] = source.size;
      array[i++] = source.size * reach(source.silhouette, angle);
      array[i++] = angle;
      array[i++] = radius;
      array[i++] = data.size;
      array[i++] = styleNumber(data);
      array[i++] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, info: ProgramInfo<LinkUniform>): void {
      setLinkUniforms(style, params, info);
    }
  };
}
