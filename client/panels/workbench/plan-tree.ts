import type { Plan } from '../../../server/contract/cypher.ts';

/** One line of a plan as drawn. */
export interface PlanLine {
  /** Where it stands in the tree, e.g. `0.1.0`. */
  readonly path: string;
  readonly plan: Plan;
  /** 1 for the operator that makes the answer. */
  readonly level: number;
  /** Among the operators that feed the same one: from 1. */
  readonly position: number;
  readonly siblings: number;
}

export interface PlanTotals {
  readonly operators: number;
  /** Sum over all operators; null without PROFILE. */
  readonly dbHits: number | null;
  /** Most bytes that one operator held; null where Neo4j does not say. */
  readonly memory: number | null;
  /** Most hits, or, without PROFILE, most estimated rows, of one operator: what full bars stand for. */
  readonly most: number;
  /** The operator that has them; null where none has any, or several have as many: then none stands out. */
  readonly heaviest: string | null;
}

/** The tree from the answer down to what feeds it, without what stands below closed operators. */
export function planLines(plan: Plan, closed: ReadonlySet<string> = new Set()): PlanLine[] {
  const lines: PlanLine[] = [];
  const add = (line: PlanLine): void => {
    lines.push(line);
    if (closed.has(line.path)) return;
    for (const [index, child] of line.plan.children.entries())
      add({
        path: `${line.path}.${index}`,
        plan: child,
        level: line.level + 1,
        position: index + 1,
        siblings: line.plan.children.length,
      });
  };
  add({ path: '0', plan, level: 1, position: 1, siblings: 1 });
  return lines;
}

/** What an operator costs: what it read when it ran, else the rows that are expected of it. */
export const costOf = (plan: Plan): number => plan.dbHits ?? plan.estimatedRows ?? 0;

export function planTotals(plan: Plan): PlanTotals {
  const lines = planLines(plan);
  const known = (pick: (plan: Plan) => number | null) => lines.map((line) => pick(line.plan)).filter((value) => value !== null);
  const [hits, memory] = [known(({ dbHits }) => dbHits), known(({ memory }) => memory)];
  const most = Math.max(0, ...lines.map((line) => costOf(line.plan)));
  const [heaviest, another] = lines.filter((line) => most > 0 && costOf(line.plan) === most);
  return {
    operators: lines.length,
    dbHits: hits.length === 0 ? null : hits.reduce((sum, value) => sum + value, 0),
    memory: memory.length === 0 ? null : Math.max(...memory),
    most,
    heaviest: another === undefined ? (heaviest?.path ?? null) : null,
  };
}

/** `NodeIndexSeek@neo4j` → "Node index seek". */
export function operatorWords(operator: string): string {
  const name = operator.replace(/@.*$/, '');
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/\(([A-Z])/g, ' ($1');
  return words.charAt(0) + words.slice(1).toLowerCase();
}

/** "1,204"; estimates are fractions: "0.3", "< 0.1". */
export function rowsText(rows: number | null): string {
  if (rows === null) return '';
  if (rows > 0 && rows < 0.1) return '< 0.1';
  return rows.toLocaleString('en', { maximumFractionDigits: rows < 10 ? 1 : 0 });
}

export function bytesText(bytes: number | null): string {
  if (bytes === null) return '';
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
