const DASHES: Readonly<Record<string, string | undefined>> = { confirmed: undefined, unconfirmed: '5 3', tentative: '1.5 3' };

/** A piece of line as the chart draws it: solid, dashed, dotted; double for a whole and its part. */
export function LineSample({
  strength,
  double = false,
  width = 26,
}: {
  strength: string | null;
  double?: boolean;
  width?: number;
}) {
  const lines = double ? [4, 8] : [6];
  return (
    <svg width={width} height={12} aria-hidden style={{ flex: 'none', display: 'block' }}>
      {lines.map((y) => (
        <line
          key={y}
          x1={1}
          x2={width - 1}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={double ? 1.2 : 1.8}
          strokeDasharray={strength === null ? undefined : DASHES[strength]}
          strokeLinecap={strength === 'tentative' ? 'round' : 'butt'}
        />
      ))}
    </svg>
  );
}

export const ContestedMark = ({ size = 11 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden style={{ flex: 'none', display: 'block' }}>
    <path d="M5 .4 9.600 5 5 9.600 .4 5Z" fill="var(--c-contested)" />
  </svg>
);
