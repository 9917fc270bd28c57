import type { Inspection, PlanNode } from '../db/index.ts';
import type { Calls } from './calls.ts';
import { whyRefused } from './operators.ts';
import { READING, type Refused } from './refusal.ts';

// What the server says it would do. A subquery inside a list expression is no operator of the plan: it stands only in the Details of one, in full.

const PARAMETER = 'Where it is a text that you look for, pass it as a parameter.';

/** The first thing in the plan that is refused; null when it only reads. */
export function refusedInPlan({ plan, queryType }: Inspection, calls: Calls): Refused | null {
  if (plan === null) return { part: 'A statement without a plan', because: 'cannot be checked', hint: READING };
  const found = refusedBelow(plan, calls);
  if (found !== null) return found;
  if (queryType === 'r') return null;
  return { part: 'The statement', because: 'is more than reading, as Neo4j says', hint: READING };
}

function refusedBelow(node: PlanNode, calls: Calls): Refused | null {
  const own = refusedHere(node, calls);
  if (own !== null) return own;
  for (const child of node.children) {
    const found = refusedBelow(child, calls);
    if (found !== null) return found;
  }
  return null;
}

function refusedHere({ operator, details }: PlanNode, calls: Calls): Refused | null {
  const because = whyRefused(operator);
  if (because !== null) return { part: wordsOf(operator), because, hint: READING };
  const called = operator === 'ProcedureCall' ? /^[^(\s]*/.exec(details.replaceAll('`', ''))?.[0] : undefined;
  if (called !== undefined && !calls.procedure(called)) return refusedProcedure(called);
  return refusedInDetails(details, calls);
}

/** Neo4j writes every subquery out, whatever tricks of spelling the text had. */
function refusedInDetails(details: string, calls: Calls): Refused | null {
  if (/\bLOAD\s+CSV\b/i.test(details))
    return { part: 'LOAD CSV', because: 'reads files or addresses that the server can reach', hint: PARAMETER };
  const plain = details.replaceAll('`', '');
  for (const [, name] of plain.matchAll(/(?:Unr|R)esolvedCall\(([^(\s,]*)/g))
    if (name !== undefined && !calls.procedure(name)) return refusedProcedure(name);
  for (const [, name] of plain.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu))
    if (name !== undefined && !calls.function(name)) return refusedFunction(name);
  return null;
}

const SETTING = 'Whoever runs Corridor can allow it with CORRIDOR_ALLOW_CALLS, when it only reads.';

export const refusedProcedure = (name: string): Refused => ({
  part: `CALL ${name}`,
  because: 'is not on the list of procedures that only read',
  hint: SETTING,
});

export const refusedFunction = (name: string): Refused => ({
  part: `${name}()`,
  because: 'is a function that does not belong to Neo4j and may do more than read',
  hint: SETTING,
});

const WORDS: Readonly<Record<string, string>> = {
  LoadCSV: 'LOAD CSV',
  Foreach: 'FOREACH',
  SubqueryForeach: 'CALL { … } that writes',
  Merge: 'MERGE',
  LockingMerge: 'MERGE',
  Create: 'CREATE',
  Delete: 'DELETE',
  DetachDelete: 'DETACH DELETE',
  RemoveLabels: 'REMOVE',
  TransactionApply: 'CALL { … } IN TRANSACTIONS',
  TransactionForeach: 'CALL { … } IN TRANSACTIONS',
  AdministrationCommand: 'An administration command',
};

/** `ShowSettings` as an analyst writes it: SHOW SETTINGS. */
function wordsOf(operator: string): string {
  const name = operator.replace(/\(.*$/, '');
  const known = WORDS[name];
  if (known !== undefined) return known;
  if (name.startsWith('Set')) return 'SET';
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
}
