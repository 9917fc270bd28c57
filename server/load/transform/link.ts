import {
  earliestDate,
  isContestedLink,
  type LinkEnds,
  type LinkTypeDefinition,
  latestDate,
  mergeSpans,
  type Span,
  type StrengthClaim,
  strengthOf,
  strictestHandling,
  strictestTlp,
} from '../../../cypher/model/index.ts';
import { contentHash } from '../digest.ts';
import { known, type Props } from './props.ts';

/** What of an active claim goes into its link. */
export interface LinkClaim extends StrengthClaim {
  readonly key: string;
  readonly dataSet: string;
  readonly statement: string | null;
  readonly sourceKey: string;
  readonly spanFrom: string | null;
  readonly spanTo: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly handling: string | null;
  readonly tlp: string | null;
  readonly topic: string | null;
}

export interface LinkRecord extends LinkEnds {
  readonly id: string;
  readonly hash: number;
  readonly props: Props;
  readonly counts: { readonly statementCount: number; readonly originCount: number; readonly documentCount: number };
}

/** Evaluations of the documented claims, scheme and code together (`4x4 B4`): the letters of two schemes mean different things. */
const gradesOf = (claims: readonly LinkClaim[]): string[] =>
  [
    ...new Set(
      claims.flatMap(({ gradeScheme, sourceGrade, infoGrade }) =>
        sourceGrade === null || infoGrade === null ? [] : [`${gradeScheme} ${sourceGrade}${infoGrade}`],
      ),
    ),
  ].sort();

const distinct = (values: readonly string[]): number => new Set(values).size;

const spansOf = (claims: readonly LinkClaim[]): Span[] =>
  mergeSpans(
    claims.flatMap(({ spanFrom, spanTo }) => (spanFrom === null || spanTo === null ? [] : [{ from: spanFrom, to: spanTo }])),
  );

/** The link that the active claims of all data sets add up to; null when none affirms it. The coders' own word is neither document nor origin. */
export function toLinkRecord(
  id: string,
  type: LinkTypeDefinition,
  ends: LinkEnds,
  claims: readonly LinkClaim[],
): LinkRecord | null {
  const affirming = claims.filter((claim) => claim.polarity === 'affirmed');
  if (affirming.length === 0) return null;
  const documented = affirming.filter((claim) => !claim.coders);
  const spans = spansOf(affirming);
  const grades = gradesOf(documented);
  const counts = {
    statementCount: distinct(affirming.map((claim) => `${claim.dataSet} ${claim.statement ?? claim.key}`)),
    originCount: distinct(documented.map((claim) => claim.originKey)),
    documentCount: distinct(documented.map((claim) => claim.sourceKey)),
  };
  const props = known({
    id,
    role: ends.role,
    strength: strengthOf(type, [ends.from, ends.to], claims).strength,
    contested: isContestedLink(claims),
    grades: grades.length > 0 ? grades : null,
    spanFrom: spans.length > 0 ? spans.map((span) => span.from) : null,
    spanTo: spans.length > 0 ? spans.map((span) => span.to) : null,
    validFrom: earliestDate(affirming.map((claim) => claim.validFrom)),
    validTo: latestDate(affirming.map((claim) => claim.validTo)),
    handling: strictestHandling(claims.map((claim) => claim.handling)),
    tlp: strictestTlp(claims.map((claim) => claim.tlp)),
    dataSets: [...new Set(claims.map((claim) => claim.dataSet))].sort(),
    topic: affirming.every((claim) => claim.topic !== null) ? (affirming[0]?.topic ?? null) : null,
  });
  const hash = contentHash([ends, props, counts]);
  return { ...ends, id, hash, counts, props: { ...props, hash } };
}
