import { useEffect, useMemo, useState } from 'react';
import { type Arrangement, arranging, type Texts, textsOf } from '../../state/workbench/rows-arrange.ts';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import { inSlices } from '../../state/workbench/slices.ts';
import { breath } from './breath.ts';
import { useCellText } from './use-faces.ts';

/** Rows as they are looked at. */
export interface Arranged {
  /** Indexes of `rows`; null: all, as they came. */
  readonly order: Uint32Array | null;
  readonly count: number;
  /** A newer sort or filter is being worked on. */
  readonly busy: boolean;
  rowAt(place: number): number;
}

/** Rows that come while a filter stands are looked at so many at a time, not with each batch. */
const AT_A_TIME = 2_000;

interface Made {
  readonly rows: RunState['rows'];
  readonly of: Arrangement;
  readonly texts: Texts;
  readonly order: Uint32Array | null;
}

/** Sorts and filters beside the page's own work; until it is done the earlier order stays. */
export function useArranged(run: RunState, arrangement: Arrangement): Arranged {
  const { rows, rowCount, columns } = run;
  const textOf = useCellText();
  const texts = useMemo(() => textsOf(rows, textOf), [rows, textOf]);
  const [made, setMade] = useState<Made | null>(null);
  const upTo = isBusy(run) ? rowCount - (rowCount % AT_A_TIME) : rowCount;
  const width = columns.length;
  useEffect(() => {
    const control = new AbortController();
    inSlices(arranging(rows, upTo, width, arrangement, texts), breath(), control.signal).then(
      (order) => setMade({ rows, of: arrangement, texts, order }),
      () => undefined,
    );
    return () => control.abort();
  }, [rows, width, arrangement, texts, upTo]);
  const order = made?.rows === rows ? made.order : null;
  const busy = made?.rows !== rows || made.of !== arrangement || made.texts !== texts;
  return useMemo(
    () => ({
      order,
      count: order === null ? rowCount : order.length,
      busy,
      rowAt: (place) => (order === null ? place : (order[place] ?? -1)),
    }),
    [order, rowCount, busy],
  );
}
