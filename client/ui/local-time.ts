const two = (value: number): string => String(value).padStart(2, '0');

/** Local time to the minute as `2026-11-21 14:05`. */
export const localMinute = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
