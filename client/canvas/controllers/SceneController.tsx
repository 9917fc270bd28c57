import { useEffect, useRef } from 'react';
import type { Scene } from '../../graph/appearance.ts';
import { MOTION_MS, restyle, restylePart, type Stage } from '../stage.ts';

interface SceneProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly reducedMotion: boolean;
}

const onlyHoverDiffers = (a: Scene, b: Scene): boolean =>
  a.model === b.model && a.theme === b.theme && a.detail === b.detail && a.selection === b.selection && a.emphasis === b.emphasis;

/** Hands a new scene (theme, selection, emphasis, hover) to the programs. In a large chart hovering redraws only what it touches. */
export function SceneController({ stage, scene, reducedMotion }: SceneProps) {
  const shown = useRef<Scene | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = scene;
    if (before === null || scene.detail.hoverDims || !onlyHoverDiffers(before, scene)) {
      restyle(stage, scene);
      return;
    }
    const spots = [before.hover, scene.hover].flatMap((hover) => hover ?? []);
    restylePart(
      stage,
      scene,
      new Set(spots.flatMap((spot) => [...spot.nodes])),
      new Set(spots.flatMap((spot) => [...spot.links])),
    );
  }, [stage, scene]);
  useEffect(() => {
    const duration = reducedMotion ? 1 : MOTION_MS;
    // Setting them redraws the chart.
    if (stage.sigma.getSetting('zoomDuration') === duration) return;
    stage.sigma.setSettings({ zoomDuration: duration, inertiaDuration: duration, doubleClickZoomingDuration: duration });
  }, [stage, reducedMotion]);
  return null;
}
