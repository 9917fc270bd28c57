import type { ModelAnswer } from '../../server/contract/model.ts';
import { inkOn } from '../graph/color.ts';
import { type Outline, outlineOf, type Part } from '../graph/silhouettes.ts';
import { iconStrokes } from './icons.ts';
import type { ChartTheme } from './types.ts';

export interface GroupMarkProps {
  readonly group: ModelAnswer['groups'][number];
  readonly theme: ChartTheme;
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Picks the icon where the group has one for the subtype. */
  readonly subtype?: string | null;
}

function PartShape({ part, color, open }: { part: Part; color: string; open: boolean }) {
  const line = open ? 0.18 : part.kind === 'polygon' ? part.round * 2 : 0;
  const paint = { fill: open ? 'none' : color, stroke: color, strokeWidth: line };
  if (part.kind === 'circle') return <circle cx={part.x} cy={part.y} r={open ? part.r - 0.09 : part.r} {...paint} />;
  return <path d={`M${part.points.map((point) => point.join(' ')).join('L')}Z`} strokeLinejoin="round" {...paint} />;
}

function Icon({ name, outline, ink }: { name: string; outline: Outline; ink: string }) {
  const { half, x, y } = outline.icon;
  return (
    <g
      transform={`translate(${x - half} ${y - half}) scale(${half / 12})`}
      fill="none"
      stroke={ink}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconStrokes(name).map((d) => (
        <path key={d} d={d} />
      ))}
    </g>
  );
}

/** The mark of a group exactly as the chart draws it, for legend, search and panels. Decoration: its label stands beside it. */
export function GroupMark({ group, theme, size, subtype = null }: GroupMarkProps) {
  const outline = outlineOf(group.silhouette);
  const color = group.hue[theme];
  const ink = outline.open ? color : inkOn(color);
  const icon = (subtype === null ? undefined : group.icons[subtype]) ?? group.icon;
  return (
    <svg width={size} height={size} viewBox="-1.1 -1.1 2.2 2.2" style={{ display: 'block', flex: 'none' }} aria-hidden="true">
      {outline.parts.map((part) => (
        <PartShape key={JSON.stringify(part)} part={part} color={color} open={outline.open} />
      ))}
      {outline.ring === null ? null : <circle r={outline.ring - 0.05} fill="none" stroke={color} strokeWidth={0.12} />}
      {outline.lid === null ? null : (
        <path d={`M-0.96 ${outline.lid}H0.96`} stroke={ink} strokeOpacity={0.55} strokeWidth={0.09} />
      )}
      <Icon name={icon} outline={outline} ink={ink} />
    </svg>
  );
}
