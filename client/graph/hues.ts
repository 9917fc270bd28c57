import { contrast, mix } from './color.ts';
import { CHART_TOKENS } from './theme.ts';

/** Least contrast of a mark against the ground: WCAG 2 asks 3 : 1 of what is not text. */
export const LEAST_CONTRAST = 3;

/** Colours that can be told apart and are seen on either ground. */
export const PALETTE = [
  '#4a90d9',
  '#c9731f',
  '#3aa05a',
  '#d6568f',
  '#8f74d9',
  '#b58a1f',
  '#1d9aa3',
  '#d65a4a',
  '#7d8f2a',
  '#a86fc0',
  '#8a7a66',
  '#6d8296',
] as const;

const STEPS = 20;

/** The colour itself where it is seen on this ground, else the nearest mix with the text's colour that is. */
function seenOn(color: string, { ground, text }: { readonly ground: string; readonly text: string }): string {
  for (let step = 0; step < STEPS; step++) {
    const mixed = step === 0 ? color : mix(color, text, step / STEPS);
    if (contrast(mixed, ground) >= LEAST_CONTRAST) return mixed;
  }
  return text;
}

/** One colour for both themes; darkened or lightened where it could not be seen. */
export const huesOf = (color: string): { dark: string; light: string } => ({
  dark: seenOn(color, CHART_TOKENS.dark),
  light: seenOn(color, CHART_TOKENS.light),
});

/** In which themes a colour is not shown as it is. */
export function adaptedIn(color: string): ('dark' | 'light')[] {
  const hues = huesOf(color);
  return (['dark', 'light'] as const).filter((theme) => hues[theme] !== color.toLowerCase());
}
