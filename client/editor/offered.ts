import type { DatabaseNames, Proposal } from './types.ts';

// What is worth offering of what language-support proposes: the editor only reads, and what Corridor keeps for itself is nobody's question.

/** First words of what is refused here: proposing it would be a promise. */
const REFUSED: ReadonlySet<string> = new Set([
  ...['CREATE', 'INSERT', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'DETACH', 'NODETACH', 'FOREACH', 'LOAD', 'USE'],
  ...['DROP', 'ALTER', 'RENAME', 'GRANT', 'DENY', 'REVOKE', 'START', 'STOP', 'ENABLE', 'DRYRUN', 'DEALLOCATE', 'REALLOCATE'],
  ...['TERMINATE', 'DEFINE'],
]);

const OWN_LABELS: ReadonlySet<string> = new Set(['CorridorLease', 'CorridorQuery', 'CorridorSchema']);
/** A database names a property for as long as it lives, whatever has it now. */
const OWN_PROPERTIES = ['asked', 'dataVersion', 'heartbeat', 'host', 'owner', 'pid', 'statements', 'lock'];

const isRefused = (label: string): boolean => {
  const [first = '', second = ''] = label.toUpperCase().split(' ');
  return REFUSED.has(first) || (first === 'IN' && (second === 'TRANSACTIONS' || second === 'CONCURRENT'));
};

/** Properties that only Corridor's own nodes have; none in a database without them. */
function ownProperties({ labels, types }: DatabaseNames): ReadonlySet<string> {
  const own = labels.filter(({ name }) => OWN_LABELS.has(name));
  if (own.length === 0) return new Set();
  const others = [...labels.filter(({ name }) => !OWN_LABELS.has(name)), ...types];
  const shared = new Set(others.flatMap(({ properties }) => properties));
  return new Set([...OWN_PROPERTIES, ...own.flatMap(({ properties }) => properties)].filter((name) => !shared.has(name)));
}

/** @param holders labels or types whose properties come first. */
export function offered(
  proposals: readonly Proposal[],
  names: DatabaseNames | null,
  holders: readonly string[],
): readonly Proposal[] {
  const hidden = names === null ? new Set<string>() : ownProperties(names);
  const held = new Set(
    [...(names?.labels ?? []), ...(names?.types ?? [])].flatMap(({ name, properties }) =>
      holders.includes(name) ? properties : [],
    ),
  );
  return proposals
    .filter(({ kind, label }) => {
      if (kind === 'keyword') return !isRefused(label);
      if (kind === 'label') return !OWN_LABELS.has(label);
      return kind !== 'property' || !hidden.has(label) || held.has(label);
    })
    .map((proposal) => (proposal.kind === 'property' && held.has(proposal.label) ? { ...proposal, held: true } : proposal));
}
