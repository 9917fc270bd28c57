import { FIELD_CELL, FIELD_COLUMNS, FIELD_ROWS, outlineField } from '../graph/outline-field.ts';
import { ICON_NAMES, iconStrokes } from './icons.ts';

/** Cells of the icon atlas. */
export const ATLAS_COLUMNS = 8;
export const ATLAS_ROWS = 8;
const CELL = 96;
/** Share of a cell that the icon's box takes; the rest keeps neighbours out of the mipmaps. */
export const ATLAS_ICON_SHARE = 0.84;

let drawn: HTMLCanvasElement | null = null;

function drawIcon(context: CanvasRenderingContext2D, name: string, index: number): void {
  const scale = (CELL * ATLAS_ICON_SHARE) / 24;
  const margin = (CELL * (1 - ATLAS_ICON_SHARE)) / 2;
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (index % ATLAS_COLUMNS) * CELL + margin,
    Math.floor(index / ATLAS_COLUMNS) * CELL + margin,
  );
  for (const stroke of iconStrokes(name)) context.stroke(new Path2D(stroke));
}

/** All icons in white on a transparent canvas, in the order of `ICON_NAMES`; made at first use. Strokes are drawn as paths: no image is loaded. */
function iconAtlas(): HTMLCanvasElement {
  if (drawn) return drawn;
  if (ICON_NAMES.length > ATLAS_COLUMNS * ATLAS_ROWS)
    throw new Error(`The icon atlas holds ${ATLAS_COLUMNS * ATLAS_ROWS} icons, the list names ${ICON_NAMES.length}: add a row`);
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_COLUMNS * CELL;
  canvas.height = ATLAS_ROWS * CELL;
  // Kept in main memory: it is drawn once and read by the texture.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas, which the icons of the chart need');
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  ICON_NAMES.forEach((name, i) => {
    drawIcon(context, name, i);
  });
  drawn = canvas;
  return canvas;
}

/** The atlas as a texture of this context. */
export function atlasTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, iconAtlas());
  // Mipmaps keep icons crisp at 16 pixels; the first WebGL has them only for powers of two.
  const mipmaps = gl instanceof WebGL2RenderingContext;
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, mipmaps ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  clampToEdge(gl);
  if (mipmaps) gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}

let measured: Uint8Array | null = null;

/** The distances of the silhouettes as a texture of this context; computed at first use. */
export function outlineTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  measured ??= outlineField();
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  const [width, height] = [FIELD_COLUMNS * FIELD_CELL, FIELD_ROWS * FIELD_CELL];
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.LUMINANCE, width, height, 0, gl.LUMINANCE, gl.UNSIGNED_BYTE, measured);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  clampToEdge(gl);
  return texture;
}

function clampToEdge(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}
