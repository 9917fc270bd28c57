/** Whether this browser can draw the chart. Without it (remote desktops, virtual machines) the text twin is the main view. */
export function supportsWebGL(): boolean {
  if (typeof WebGLRenderingContext === 'undefined' || typeof WebGL2RenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (context === null) return false;
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return true;
}
