import {
  inNamedPublication,
  type OriginSource,
  originOf,
  type Speaker,
  type StrengthClaim,
  type Voice,
} from '../../cypher/model/index.ts';
import type { Claim, NamedThing } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { isCoders, toClaim } from './claims.ts';
import { namedIn } from './things.ts';
import { map, text, words } from './values.ts';

/** A claim, and what of it decides the strength of its link. */
export interface Evidence {
  readonly claim: Claim;
  readonly weight: StrengthClaim;
}

/** Claims in the order of their keys, weighed by the same rules that the loader follows. */
export async function readEvidence(ask: Ask, keys: readonly string[]): Promise<Evidence[]> {
  if (keys.length === 0) return [];
  const rows = await ask('claims-by-keys', { keys });
  return rows.map((row) => toEvidence(map(row, 'claim') ?? {}, map(row, 'source') ?? {}));
}

const voice = (thing: NamedThing | null): Voice | null => thing && { id: thing.id, label: thing.name };

const originSource = (row: Row): OriginSource => ({
  key: words(row, 'key'),
  title: words(row, 'title'),
  originator: voice(namedIn(row, 'originatorEntity', 'originator')),
  coders: isCoders(row),
});

function speakerOf(row: Row): Speaker | null {
  const said = voice(namedIn(row, 'speakerEntity', 'saidBy'));
  const entity = map(row, 'speakerEntity');
  if (said === null) return null;
  const kinds = entity === null ? [] : [text(entity, 'kind'), text(entity, 'secondKind')].filter((kind) => kind !== null);
  return { ...said, kinds };
}

function toEvidence(row: Row, sourceRow: Row): Evidence {
  const claim = toClaim(row, sourceRow);
  const citedRow = map(row, 'cited');
  const [source, cited, speaker] = [originSource(sourceRow), citedRow && originSource(citedRow), speakerOf(row)];
  const origin = originOf(source, cited, speaker);
  const weight = {
    polarity: claim.polarity,
    certainty: claim.certainty,
    gradeScheme: claim.grade.scheme,
    sourceGrade: claim.grade.source,
    infoGrade: claim.grade.information,
    originKey: origin.key,
    originId: origin.id,
    saidBy: claim.saidBy?.id ?? null,
    namedPublication: inNamedPublication(source, cited, speaker),
    legalStatus: claim.legalStatus,
    decidedBy: claim.decidedBy?.id ?? claim.decidedBy?.name ?? null,
    coders: source.coders,
  };
  return { claim, weight };
}
