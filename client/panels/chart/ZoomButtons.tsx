import { IconMaximize, IconMinus, IconPlus, IconViewportWide } from '@tabler/icons-react';
import { useUi } from '../common/context.ts';
import { Tool } from '../common/Tool.tsx';
import classes from './chart.module.css';

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}

export function ZoomButtons() {
  const chart = useUi((ui) => ui.chart);
  const buttons = [
    ['Zoom in', IconPlus, () => chart?.zoomIn()],
    ['Zoom out', IconMinus, () => chart?.zoomOut()],
    ['Fit to window', IconViewportWide, () => chart?.fit()],
    ['Full screen', IconMaximize, toggleFullScreen],
  ] as const;
  return (
    <div className={classes.zoom} role="toolbar" aria-label="Zoom" aria-orientation="vertical">
      {buttons.map(([label, Icon, run]) => (
        <Tool key={label} label={label} hintAt="left" run={run}>
          <Icon size={16} />
        </Tool>
      ))}
    </div>
  );
}
