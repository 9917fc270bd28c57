import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LineAttributes, NodeAttributes } from '../../graph/apply-diff.ts';
import { reach } from '../../graph/silhouettes.ts';
import { type LineData, type LinkUniform, lineDefinition, setLinkUniforms, styleNumber } from './link-program.ts';
import { LOOP_VERTEX } from './loop-shader.ts';
import type { MarkData } from './node-program.ts';
import type { ProgramStyle } from './style.ts';

/** A circle of so many pieces looks round at any zoom that is used. */
const PIECES = 28;

/** In the order in which a loop is written into the buffer. */
const LOOP_FLOATS = [
  ['a_mark', 2],
  ['a_reach', 2],
  ['a_loop', 2],
  ['a_size', 1],
  ['a_style', 1],
] as const;

/** Links of a node with itself: the look of any other link on a circle of its own, see `graph/loops.ts`. */
export function createLoopProgram(style: ProgramStyle): EdgeProgramType<NodeAttributes, LineAttributes> {
  return class LoopProgram extends EdgeProgram<LinkUniform, NodeAttributes, LineAttributes> {
    getDefinition() {
      return lineDefinition(LOOP_VERTEX, LOOP_FLOATS, PIECES);
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
