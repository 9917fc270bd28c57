import type { Notification, Plan, ProfiledPlan, ResultSummary } from 'neo4j-driver';
import { toCount } from './count.ts';
import type { PlanNode, Remark } from './types.ts';

type DriverPlan = Plan | ProfiledPlan;

/** Operators carry their database: `Filter@neo4j`. */
const withoutDatabase = (operator: string): string => operator.replace(/@[^@]*$/, '');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function planOf(plan: DriverPlan): PlanNode {
  const details: Readonly<Record<string, unknown>> = plan.arguments;
  const profiled = 'dbHits' in plan;
  return {
    operator: withoutDatabase(plan.operatorType),
    details: textOf(details.Details),
    identifiers: plan.identifiers,
    estimatedRows: toCount(details.EstimatedRows),
    rows: profiled ? toCount(plan.rows) : null,
    dbHits: profiled ? toCount(plan.dbHits) : null,
    memory: toCount(details.Memory),
    children: plan.children.map(planOf),
  };
}

/** The plan of a summary, with figures where the statement was profiled; null where there is none. */
export function planIn({ plan, profile }: ResultSummary): PlanNode | null {
  if (profile !== false) return planOf(profile);
  return plan === false ? null : planOf(plan);
}

const offsetOf = ({ position }: Notification): number | null =>
  toCount(position === undefined ? null : Reflect.get(position, 'offset'));

/** What Neo4j remarks on the statement. */
export const remarksIn = (summary: ResultSummary): readonly Remark[] =>
  summary.notifications.map((notification) => ({
    code: notification.code,
    severity: notification.severityLevel,
    title: notification.title,
    description: notification.description,
    offset: offsetOf(notification),
  }));
