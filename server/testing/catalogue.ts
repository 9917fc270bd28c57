import type { QueryDefinition } from '../../cypher/queries/index.ts';

/** The values that a catalogued query is tried with, by parameter. */
export const exampleOf = ({ parameters }: Pick<QueryDefinition, 'parameters'>): Record<string, unknown> =>
  Object.fromEntries(parameters.map(({ name, example }) => [name, example]));

/** Operators of a plan that read all nodes or all relationships to find one. */
export const scansIn = (plan: readonly string[]): readonly string[] =>
  plan.filter((operator) => /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan)/.test(operator));
