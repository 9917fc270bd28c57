export const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Reads one pixel of each WebGL canvas: it comes only when everything asked of the graphics card has been drawn. */
function finishDrawing(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) {
    const gl =
      canvas.classList.contains('sigma-nodes') || canvas.classList.contains('sigma-edges') ? canvas.getContext('webgl2') : null;
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Milliseconds from `start` until `ready` holds and all is drawn. */
export async function untilDrawn(container: HTMLElement, start: number, ready: () => boolean): Promise<number> {
  while (!ready()) await nextFrame();
  finishDrawing(container);
  return performance.now() - start;
}
