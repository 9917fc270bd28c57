import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { CHART_TOKENS, type ChartTokens, FONT } from '../graph/theme.ts';

const accent: MantineColorsTuple = [
  '#e9f3fc',
  '#d0e4f7',
  '#a6cdf0',
  '#7fb8e9',
  '#6bade4',
  '#5aa2e0',
  '#3b86c8',
  '#1f6fb8',
  '#185a97',
  '#124676',
];
const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#c3ccd7',
  '#93a0b0',
  '#758394',
  '#2a333e',
  '#242c36',
  '#1d242d',
  '#161b22',
  '#0f1318',
  '#0b0e12',
];
const gray: MantineColorsTuple = [
  '#fbfcfd',
  '#f1f4f7',
  '#e8edf2',
  '#dde3ea',
  '#c5ced8',
  '#8492a1',
  '#5b6877',
  '#3f4a57',
  '#2a333d',
  '#1a2129',
];

/** Calm and dense: 13 px, one accent, radius 8, no shadow but one under what floats. */
export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'JetBrains Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: { fontFamily: FONT, fontWeight: '600' },
  colors: { accent, dark, gray },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Tooltip: {
      defaultProps: { openDelay: 350, transitionProps: { duration: 100 }, fz: 12 },
      styles: { tooltip: { color: 'var(--c-text)', background: 'var(--c-raised)', border: '1px solid var(--c-line)' } },
    },
    Modal: {
      defaultProps: { transitionProps: { duration: 120, transition: 'fade' }, overlayProps: { backgroundOpacity: 0.45 } },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Button: {
      defaultProps: { size: 'xs', fz: 13, fw: 500 },
      vars: (_theme: unknown, { variant }: { variant?: string }) => ({
        root: variant === undefined || variant === 'filled' ? { '--button-color': 'var(--c-onAccent)' } : {},
      }),
    },
    InputWrapper: { defaultProps: { labelProps: { fw: 500, fz: 12, mb: 3 } } },
    SegmentedControl: { styles: { label: { fontWeight: 500 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
});

const variables = (tokens: ChartTokens): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--c-${name}`, value]));

/** The chart's own colours as `--c-ground`, `--c-panel` …, and Mantine's names for the same. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const own = (tokens: ChartTokens): Record<string, string> => ({
    ...variables(tokens),
    '--mantine-color-body': tokens.panel,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.muted,
    '--mantine-color-default': tokens.panel,
    '--mantine-color-default-border': tokens.line,
    '--mantine-color-default-hover': tokens.raised,
    '--mantine-color-anchor': tokens.accent,
  });
  return {
    variables: {},
    dark: { ...own(CHART_TOKENS.dark), '--c-onAccent': '#0b1219' },
    light: { ...own(CHART_TOKENS.light), '--c-onAccent': '#ffffff' },
  };
};
