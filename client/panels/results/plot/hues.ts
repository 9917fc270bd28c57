/** Hues of series: apart for who cannot tell red from green, and on both grounds. The first is the accent. */
export const SERIES_HUES = {
  dark: ['#5aa2e0', '#e8833a', '#2fb3a6', '#e06a9a', '#a07be8', '#c4a849', '#b9b3a6', '#8fbdea'],
  light: ['#1f6fb8', '#d96f1e', '#12897d', '#c94a80', '#7a52c7', '#97803a', '#857e70', '#5a97cf'],
} as const;
