export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What the column is ordered by; null comes last in both directions: not known is not small. */
  readonly key: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  /** What a file says of it; absent: its key. */
  readonly told?: (row: Row) => string | number | null;
}

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** A sorted copy; equal rows keep their order. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order): Row[] {
  const column = columns.find(({ id }) => id === order.column);
  if (column === undefined) return [...rows];
  return [...rows].sort((one, other) => {
    const [a, b] = [column.key(one), column.key(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return order.descending ? compare(b, a) : compare(a, b);
  });
}

/** A click on a heading: ascending, then descending; numbers begin with the largest. */
export const nextOrder = <Row>(order: Order, column: Column<Row>): Order =>
  order.column === column.id
    ? { column: column.id, descending: !order.descending }
    : { column: column.id, descending: column.numeric ?? false };
