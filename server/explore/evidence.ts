import type { StrengthClaim } from '../../cypher/model/index.ts';
import type { Claim } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { toClaim } from './claims.ts';
import { flag, map, text } from './values.ts';

/** A claim, and what of it decides the strength of its link. */
export interface Evidence {
  readonly claim: Claim;
  readonly weight: StrengthClaim;
}

/** Claims in the order of their keys, weighed by what the loader stored for just that. */
export async function readEvidence(ask: Ask, keys: readonly string[]): Promise<Evidence[]> {
  if (keys.length === 0) return [];
  const rows = await ask('claims-by-keys', { keys });
  return rows.map((row) => toEvidence(map(row, 'claim') ?? {}, map(row, 'source') ?? {}));
}

function toEvidence(row: Row, sourceRow: Row): Evidence {
  const claim = toClaim(row, sourceRow);
  const weight = {
    polarity: claim.polarity,
    certainty: claim.certainty,
    gradeScheme: claim.grade.scheme,
    sourceGrade: claim.grade.source,
    infoGrade: claim.grade.information,
    originKey: claim.origin.key,
    originId: text(row, 'originId'),
    saidBy: text(row, 'saidById'),
    namedPublication: flag(row, 'namedPublication'),
    legalStatus: claim.legalStatus,
    decidedBy: text(row, 'decidedBy'),
    coders: claim.source.coders,
  };
  return { claim, weight };
}
