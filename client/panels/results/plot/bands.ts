/** Part of a step that is left free between bars where nothing else asks for more. */
const LEAST = 0.1;

/**
 * Padding of a band scale, the same between the bars and around them (0 to below 1), at which `bars` in `room` pixels are at most `most` pixels
 * thick: a bar is `room × (1 − padding) / (bars + padding)`.
 */
export const bandPadding = (bars: number, room: number, most: number): number =>
  Math.max(LEAST, (room - most * bars) / (room + most));
