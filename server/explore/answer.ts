import type { Meta } from '../contract/index.ts';

/** What a use case answers: data, and how much of the whole they are. HTTP adds the data version. */
export interface Answer<T> {
  readonly data: T;
  readonly meta: Omit<Meta, 'dataVersion'>;
}

/** An answer that is whole. */
export const whole = <T>(data: T, shown = 1): Answer<T> => ({
  data,
  meta: { shown, total: shown, limit: null, truncated: false, next: null },
});

/** A part of a longer list: `next` is the place to go on from, null at the end; a total that nobody counted means that there is more. */
export const page = <T>(
  data: T,
  meta: { shown: number; total: number | null; limit: number; next: string | null },
): Answer<T> => ({
  data,
  meta: { ...meta, truncated: meta.next !== null || meta.total === null },
});
