import { isContestedLink, overlapOf, type Span, strengthOf } from '../../cypher/model/index.ts';
import type { GraphLink, GraphNode, LinkAnswer } from '../contract/index.ts';
import type { Ask } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { keysOf, supportOf } from './claims.ts';
import { NotFound } from './errors.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { toLink, toNode } from './things.ts';
import { map } from './values.ts';
import { linkType, readingOf, written } from './vocabulary.ts';

const MOST_CLAIMS = 1000;

/** One link with the claims it rests on and those that deny it. Throws NotFound. */
export async function link(ask: Ask, id: string): Promise<Answer<LinkAnswer>> {
  const [found, keyRows] = await Promise.all([ask('link', { id }), ask('link-claims', { id, limit: MOST_CLAIMS + 1 })]);
  const row = found[0];
  if (row === undefined) throw new NotFound('link', id);
  const evidence = await readEvidence(ask, keysOf(keyRows.slice(0, MOST_CLAIMS)));
  const claims = evidence.map(({ claim }) => claim);
  const it = toLink(map(row, 'link') ?? {});
  const [source, target] = [toNode(map(row, 'source') ?? {}), toNode(map(row, 'target') ?? {})];
  const affirming = claims.filter((claim) => claim.polarity === 'affirmed');
  const { statements, documents, origins } = supportOf(affirming);
  const data = {
    link: it,
    source,
    target,
    sentence: sentenceOf(it, source, target),
    strengthReason: reasonOf(it, evidence),
    claims,
    statements,
    documents,
    origins,
    dateFrom: dateFrom(it, source, target),
    raw: null,
  };
  const total = keyRows.length > MOST_CLAIMS ? null : claims.length;
  return page(data, { shown: claims.length, total, limit: MOST_CLAIMS, next: null });
}

const nameOf = (node: GraphNode): string => written({ name: node.name, nameBasis: node.props.nameBasis });

/** Subject, reading, object, and the role where there is one. */
function sentenceOf(it: GraphLink, source: GraphNode, target: GraphNode): string {
  const { role } = it.props;
  const extra = typeof role === 'string' && role !== '' ? ` (${role.replaceAll('-', ' ')})` : '';
  return `${nameOf(source)} ${readingOf(it.type, true)} ${nameOf(target)}${extra}.`;
}

/** What decides the strength, from the same pure function that the loader runs. */
function reasonOf(it: GraphLink, evidence: readonly Evidence[]): string {
  const type = linkType(it.type);
  const active = evidence.filter(({ claim }) => claim.status === 'active').map(({ weight }) => weight);
  if (type === undefined || active.length === 0) return 'No active claim states how strong it is.';
  const { reason } = strengthOf(type, [it.source, it.target], active);
  const denying = active.filter((claim) => claim.polarity === 'negated').length;
  if (!isContestedLink(active)) return reason;
  return `${reason} Contradicted by ${denying} ${denying === 1 ? 'claim' : 'claims'}.`;
}

const HAPPENINGS = ['Event', 'Operation', 'Seizure'];

/** Where a link has no date of its own: when its event, operation or seizure was; with two of them the overlap. */
export function dateFrom(it: GraphLink, source: GraphNode, target: GraphNode): LinkAnswer['dateFrom'] {
  const { spanFrom } = it.props;
  if (Array.isArray(spanFrom) && spanFrom.length > 0) return null;
  const dated = [source, target].filter((node) => HAPPENINGS.includes(node.kind) && spanIn(node) !== null);
  const [first, second] = dated;
  if (first === undefined) return null;
  const span = spanIn(first);
  const other = second === undefined ? null : spanIn(second);
  const common = span !== null && other !== null ? (overlapOf(span, other) ?? span) : span;
  return { id: first.id, name: first.name, from: open(common?.from, '0001-01-01'), to: open(common?.to, '9999-12-31') };
}

const open = (day: string | undefined, openEnd: string): string | null => (day === undefined || day === openEnd ? null : day);

function spanIn(node: GraphNode): Span | null {
  const { spanFrom, spanTo } = node.props;
  if (typeof spanFrom !== 'string' && typeof spanTo !== 'string') return null;
  return { from: typeof spanFrom === 'string' ? spanFrom : '0001-01-01', to: typeof spanTo === 'string' ? spanTo : '9999-12-31' };
}
