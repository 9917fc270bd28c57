/** What the shaders take from theme and level of detail. One mutable record per chart: sigma makes the programs, so they read it when they draw. */
export interface ProgramStyle {
  /** `#rrggbb` */
  ground: string;
  /** Radius in CSS pixels from which icons are drawn. */
  iconFrom: number;
  /** Radius of a leaf in CSS pixels from which arrowheads are drawn. */
  arrowFrom: number;
}

/** The colour as three shares of 1, as a shader takes it. */
export function rgbShares(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
