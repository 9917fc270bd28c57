import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LineAttributes, NodeAttributes } from '../../graph/apply-diff.ts';
import { outlineOf, silhouetteIndex } from '../../graph/silhouettes.ts';
import { atlasTexture, outlineTexture } from '../atlas.ts';
import { iconIndex } from '../icons.ts';
import { NODE_FRAGMENT, NODE_VERTEX } from './node-shader.ts';
import { type ProgramStyle, rgbShares } from './style.ts';

/** What the reducer hands to the program. */
export interface MarkData extends NodeDisplayData {
  readonly ink: string;
  readonly ring: string | null;
  readonly silhouette: string;
  readonly icon: string;
}

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_atlas',
  'u_outlines',
  'u_ground',
  'u_iconFrom',
] as const;
type Uniform = (typeof UNIFORMS)[number];

const EMPTY_VERTEX = 'void main() { gl_Position = vec4(0.0); }';
const EMPTY_FRAGMENT = 'void main() { gl_FragColor = vec4(0.0); }';
/** Below every mark. */
const NO_LID = 9;
const NO_RING = 'rgba(0,0,0,0)';

function definition() {
  const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  const bytes = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
  const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
  return {
    VERTICES: 4,
    VERTEX_SHADER_SOURCE: NODE_VERTEX,
    FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS,
    ATTRIBUTES: [
      floats('a_position', 2),
      floats('a_size', 1),
      floats('a_shape', 1),
      floats('a_icon', 4),
      floats('a_traits', 3),
      bytes('a_color'),
      bytes('a_ink'),
      bytes('a_ring'),
      bytes('a_id'),
    ],
    CONSTANT_ATTRIBUTES: [floats('a_corner', 2)],
    CONSTANT_DATA: [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ],
  };
}

/** One mark into the buffer, in the order of the definition's attributes. */
function writeMark(array: Float32Array, offset: number, data: MarkData, nodeIndex: number): void {
  const outline = outlineOf(data.silhouette);
  let i = offset;
  array[i++] = data.x;
  array[i++] = data.y;
  array[i++] = data.size;
  array[i++] = silhouetteIndex(data.silhouette);
  array[i++] = iconIndex(data.icon);
  array[i++] = outline.icon.x;
  array[i++] = outline.icon.y;
  array[i++] = outline.icon.half;
  array[i++] = outline.open ? 1 : 0;
  array[i++] = outline.ring ?? 0;
  array[i++] = outline.lid ?? NO_LID;
  array[i++] = floatColor(data.color);
  array[i++] = floatColor(data.ink);
  array[i++] = floatColor(data.ring ?? NO_RING);
  array[i++] = nodeIndex;
}

/** sigma draws the node under the pointer once more on a layer of its own; here the scene lights it up, so nothing is drawn there. */
export class NoHoverProgram extends NodeProgram<never, NodeAttributes, LineAttributes> {
  getDefinition() {
    return { ...definition(), VERTEX_SHADER_SOURCE: EMPTY_VERTEX, FRAGMENT_SHADER_SOURCE: EMPTY_FRAGMENT, UNIFORMS: [] };
  }
  processVisibleItem(): void {}
  setUniforms(): void {}
  override render(): void {}
}

/** The one node program: every silhouette as a signed distance, with border, icon and selection ring. */
export function createNodeProgram(style: ProgramStyle): NodeProgramType<NodeAttributes, LineAttributes> {
  return class MarkProgram extends NodeProgram<Uniform, NodeAttributes, LineAttributes> {
    private readonly atlas: WebGLTexture;
    private readonly outlines: WebGLTexture;

    constructor(
      gl: WebGLRenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<NodeAttributes, LineAttributes>,
    ) {
      super(gl, pickingBuffer, renderer);
      this.atlas = atlasTexture(gl);
      this.outlines = outlineTexture(gl);
    }

    getDefinition() {
      return definition();
    }

    processVisibleItem(nodeIndex: number, offset: number, data: MarkData): void {
      writeMark(this.array, offset, data, nodeIndex);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
      gl.activeTexture(gl.TEXTURE1);
      gl.bindTexture(gl.TEXTURE_2D, this.outlines);
      gl.uniform1i(at.u_outlines, 1);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.atlas);
      gl.uniform1i(at.u_atlas, 0);
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform3f(at.u_ground, ...rgbShares(style.ground));
      gl.uniform1f(at.u_iconFrom, style.iconFrom);
    }

    override kill(): void {
      this.normalProgram.gl.deleteTexture(this.atlas);
      this.normalProgram.gl.deleteTexture(this.outlines);
      super.kill();
    }
  };
}
