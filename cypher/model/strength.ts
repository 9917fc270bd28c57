import { gradeScheme } from './grading.ts';
import type { Strength } from './terms.ts';
import type { LinkTypeDefinition } from './types.ts';

/** What of an active claim on a link decides how strong the link is. A date never does. */
export interface StrengthClaim {
  readonly polarity: string;
  readonly certainty: string;
  readonly gradeScheme: string;
  readonly sourceGrade: string | null;
  readonly infoGrade: string | null;
  readonly originKey: string;
  /** Entity that is the origin, if one is. */
  readonly originId: string | null;
  /** Entity that says it, if one does. */
  readonly saidBy: string | null;
  readonly namedPublication: boolean;
  readonly legalStatus: string | null;
  readonly decidedBy: string | null;
  /** The coders' own word counts for no strength. */
  readonly coders: boolean;
}

export interface Assessment {
  readonly strength: Strength;
  /** In plain words, for the evidence panel. */
  readonly reason: string;
}

const isStated = (claim: StrengthClaim): boolean => claim.certainty === 'stated' && !claim.coders;

const isFinalDecision = (claim: StrengthClaim): boolean =>
  isStated(claim) && claim.legalStatus === 'convicted-final' && claim.decidedBy !== null;

const isOwnAct = (claim: StrengthClaim, ends: readonly string[]): boolean =>
  isStated(claim) && claim.namedPublication && [claim.saidBy, claim.originId].some((id) => id !== null && ends.includes(id));

function confirms(claim: StrengthClaim): boolean {
  const scheme = gradeScheme(claim.gradeScheme);
  if (scheme === undefined || !isStated(claim)) return false;
  return (
    scheme.confirmingSource.includes(claim.sourceGrade ?? '') && scheme.confirmingInformation.includes(claim.infoGrade ?? '')
  );
}

function isWeak(claim: StrengthClaim): boolean {
  if (!isStated(claim)) return true;
  const scheme = gradeScheme(claim.gradeScheme);
  if (scheme === undefined) return true;
  if (scheme.weakSource.includes(claim.sourceGrade ?? '')) return true;
  const unknownSource = claim.sourceGrade === null || scheme.unknown.source.includes(claim.sourceGrade);
  const unknownInformation = claim.infoGrade === null || scheme.unknown.information.includes(claim.infoGrade);
  return unknownSource && unknownInformation;
}

/**
 * Strength of a link of `type` between `ends` (entity ids) from its active claims of whatever data set. Denials do not weaken it: they make it
 * contested. A type of the offender family is never confirmed by an act of its own ends, whatever its declaration says.
 */
export function strengthOf(
  type: Pick<LinkTypeDefinition, 'officialAct' | 'family'>,
  ends: readonly string[],
  claims: readonly StrengthClaim[],
): Assessment {
  const affirming = claims.filter((claim) => claim.polarity === 'affirmed');
  if (affirming.some(isFinalDecision))
    return { strength: 'confirmed', reason: 'A court decided this very link and its decision is final.' };
  if (type.officialAct && type.family !== 'offender' && affirming.some((claim) => isOwnAct(claim, ends)))
    return { strength: 'confirmed', reason: 'A body states its own act in a publication that is named.' };
  const origins = new Set(affirming.filter(confirms).map((claim) => claim.originKey));
  if (origins.size >= 2)
    return { strength: 'confirmed', reason: `${origins.size} independent origins, each well evaluated, state it.` };
  if (affirming.every(isWeak))
    return {
      strength: 'tentative',
      reason: 'Every claim for it is hedged, inferred by the coders, or from a source that cannot be relied on.',
    };
  return {
    strength: 'unconfirmed',
    reason: 'Stated, but not confirmed by a second well-evaluated origin, an official act or a court.',
  };
}
