import { KEPT_RUNS } from './history.ts';
import { fresh, PRESET_DRAWER } from './tabs.ts';
import { Drawer, Run, Tab, type WorkbenchState } from './types.ts';

// What the browser keeps of the workbench. Reading is total: whatever stands there, a workbench comes out, and what can be read is.

export const writeKept = ({ tabs, active, closed, history, drawer }: WorkbenchState): string =>
  JSON.stringify({ tabs, active, closed, history, drawer });

export function readKept(text: string | null): WorkbenchState {
  const kept = parse(text);
  const empty = fresh();
  const tabs = unlike(listOf(kept.tabs, (item) => Tab.safeParse(item).data ?? null));
  const closed = unlike(listOf(kept.closed, (item) => Tab.safeParse(item).data ?? null)).filter(
    ({ id }) => !tabs.some((tab) => tab.id === id),
  );
  const history = unlike(listOf(kept.history, (item) => Run.safeParse(item).data ?? null)).slice(0, KEPT_RUNS);
  const drawer = Drawer.safeParse(kept.drawer).data ?? PRESET_DRAWER;
  const next = 1 + Math.max(0, ...[...tabs, ...closed, ...history].map(({ id }) => Number(/\d{1,9}$/.exec(id)?.[0] ?? 0)));
  const [first] = tabs;
  if (first === undefined) {
    const [tab] = fresh().tabs.map((each) => ({ ...each, id: `tab-${next}` }));
    return tab === undefined ? empty : { tabs: [tab], active: tab.id, closed, history, drawer, next: next + 1 };
  }
  const active = tabs.some(({ id }) => id === kept.active) ? String(kept.active) : first.id;
  return { tabs, active, closed, history, drawer, next };
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const listOf = <T>(list: unknown, read: (item: unknown) => T | null): T[] =>
  Array.isArray(list) ? list.map(read).filter((item) => item !== null) : [];

/** The first of each id. */
const unlike = <T extends { readonly id: string }>(items: readonly T[]): T[] => {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
};
