/** Colours of the chart, as `#rrggbb`. The panels draw from the same table through CSS variables. */
export interface ChartTokens {
  readonly ground: string;
  readonly panel: string;
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly contested: string;
  readonly link: string;
}

export const CHART_TOKENS: Readonly<Record<'dark' | 'light', ChartTokens>> = {
  dark: {
    ground: '#0f1318',
    panel: '#161b22',
    raised: '#1d242d',
    line: '#2a333e',
    text: '#e6eaf0',
    muted: '#93a0b0',
    accent: '#5aa2e0',
    contested: '#f0b429',
    link: '#566374',
  },
  light: {
    ground: '#fbfcfd',
    panel: '#ffffff',
    raised: '#f1f4f7',
    line: '#dde3ea',
    text: '#1a2129',
    muted: '#5b6877',
    accent: '#1f6fb8',
    contested: '#b57f00',
    link: '#8492a1',
  },
};

export const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
