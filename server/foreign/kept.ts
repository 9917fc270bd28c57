/** How much older than fresh an answer may be while a newer one is being made. */
const STALE_FACTOR = 20;
/** What takes long to make is asked for less often: at most a twentieth of the time is spent on it. */
const COST_FACTOR = 20;

interface Held<T> {
  readonly key: string;
  readonly at: number;
  /** How long it took to make; 0 while it is being made. */
  cost: number;
  readonly answer: Promise<T>;
}

/**
 * Keeps the answer to a question that is dear to ask: all who ask at the same time share one, and after `freshMs` (null: never) the old one is
 * given once more while the next is made. A failure is not kept. `make` must not hang on who asks: whoever goes away takes nothing along.
 */
export function createKept<T>(clock: () => number, freshMs: number | null): (key: string, make: () => Promise<T>) => Promise<T> {
  let held: Held<T> | null = null;
  let renewing = false;

  const start = (key: string, make: () => Promise<T>): Promise<T> => {
    const mine: Held<T> = { key, at: clock(), cost: 0, answer: make() };
    held = mine;
    mine.answer
      .then(() => {
        mine.cost = clock() - mine.at;
      })
      .catch(() => {
        if (held === mine) held = null;
      });
    return mine.answer;
  };

  const renew = (key: string, make: () => Promise<T>): void => {
    renewing = true;
    const at = clock();
    make()
      .then((answer) => {
        if (held?.key === key) held = { key, at, cost: clock() - at, answer: Promise.resolve(answer) };
      })
      .catch(() => undefined)
      .finally(() => {
        renewing = false;
      });
  };

  return (key, make) => {
    if (held === null || held.key !== key) return start(key, make);
    const age = clock() - held.at;
    const fresh = freshMs === null ? Number.POSITIVE_INFINITY : Math.max(freshMs, held.cost * COST_FACTOR);
    if (age < fresh) return held.answer;
    if (age > fresh * STALE_FACTOR) return start(key, make);
    if (!renewing) renew(key, make);
    return held.answer;
  };
}
