/** What a load did to one sort of thing. */
export interface Tally {
  created: number;
  updated: number;
  removed: number;
  unchanged: number;
}

export interface LoadSummary {
  readonly dataSet: string;
  readonly title: string;
  /** false: the database already held exactly this. */
  readonly changed: boolean;
  readonly sources: Readonly<Tally>;
  readonly claims: Readonly<Tally>;
  /** By kind. */
  readonly entities: Readonly<Record<string, Readonly<Tally>>>;
  /** By link type. */
  readonly links: Readonly<Record<string, Readonly<Tally>>>;
  readonly seconds: number;
}

export const tally = (): Tally => ({ created: 0, updated: 0, removed: 0, unchanged: 0 });

/** The tally of one kind or type, made at its first mention. */
export function tallyOf(tallies: Record<string, Tally>, name: string): Tally {
  const known = tallies[name] ?? tally();
  tallies[name] = known;
  return known;
}

export function sumOf(tallies: Readonly<Record<string, Readonly<Tally>>>): Tally {
  const sum = tally();
  for (const one of Object.values(tallies))
    for (const key of ['created', 'updated', 'removed', 'unchanged'] as const) sum[key] += one[key];
  return sum;
}

const line = (name: string, t: Readonly<Tally>): string =>
  `${name.padEnd(22)} ${[`${t.created} created`, `${t.updated} updated`, `${t.removed} removed`, `${t.unchanged} unchanged`].map((part) => part.padStart(14)).join('')}`;

/** The summary as lines for a terminal. */
export function formatSummary(summary: LoadSummary): string[] {
  if (!summary.changed) return [`${summary.dataSet}: nothing has changed.`];
  const named = (tallies: LoadSummary['entities']) =>
    Object.entries(tallies)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, t]) => line(`  ${name}`, t));
  return [
    line('sources', summary.sources),
    line('entities', sumOf(summary.entities)),
    ...named(summary.entities),
    line('claims', summary.claims),
    line('links', sumOf(summary.links)),
    ...named(summary.links),
    `${summary.dataSet}: loaded in ${summary.seconds.toFixed(1)} s.`,
  ];
}
