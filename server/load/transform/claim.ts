import {
  DEFAULTS,
  inNamedPublication,
  linkEnds,
  linkId,
  measure,
  type Origin,
  type OriginSource,
  originOf,
  spanOf,
} from '../../../cypher/model/index.ts';
import { propertyOf, saidValue, typeOf } from '../check/claims.ts';
import type { ClaimRow } from '../columns/claims.ts';
import type { SourceRow } from '../columns/sources.ts';
import { contentHash, sha1 } from '../digest.ts';
import { type Context, isCoders, isWords } from './context.ts';
import { known, type Props } from './props.ts';

export interface ClaimRecord {
  readonly id: string;
  readonly key: string;
  readonly hash: number;
  readonly sourceKey: string;
  readonly citedSourceKey: string | null;
  readonly subject: string;
  readonly object: string | null;
  /** null: an attribute. */
  readonly linkId: string | null;
  readonly linkType: string | null;
  /** Whether it makes its link exist. */
  readonly supports: boolean;
  readonly props: Props;
}

export function toClaimRecord(row: ClaimRow, context: Context): ClaimRecord {
  const source = context.source(row.source);
  const origin = originOfRow(row, context);
  const key = context.keyOf(row.id);
  const type = typeOf(row.predicate);
  const ends = type === null || row.object === null ? null : linkEnds(type, row.subject, row.object, row.role);
  const link = ends === null ? null : linkId(sha1, ends);
  const citedSourceKey = row.citedSource === null ? null : context.keyOf(row.citedSource);
  const { subject, object, source: sourceId, citedSource, partOf, ...said } = row;
  const props = known({
    ...said,
    value: saidValue(row),
    key,
    dataSet: context.manifest.id,
    assertedSubjectId: subject,
    assertedObjectId: object,
    sourceKey: context.keyOf(sourceId),
    citedSourceKey,
    partOfKey: partOf === null ? null : context.keyOf(partOf),
    linkId: link,
    recordedAt: row.recordedAt ?? context.manifest.recordedOn,
    ...evaluation(row, source),
    ...figure(row),
    ...span(row, source),
    originKey: origin.key,
    originLabel: origin.label,
    originId: origin.id,
    saidById: row.saidBy === null || isWords(row.saidBy) ? null : row.saidBy,
    namedPublication: origin.named || null,
    coders: isCoders(sourceId) || null,
    topic: source?.topic || null,
  });
  const hash = contentHash(props);
  return {
    id: row.id,
    key,
    hash,
    sourceKey: context.keyOf(sourceId),
    citedSourceKey,
    subject,
    object: type === null ? null : object,
    linkId: link,
    linkType: type?.id ?? null,
    supports: link !== null && row.status === 'active' && row.polarity === 'affirmed',
    props: { ...props, hash },
  };
}

/** Where its source stands, whatever data the claim carries itself. */
export function originOfRow(row: ClaimRow, context: Context): Origin & { readonly named: boolean } {
  const source: OriginSource = context.originSource(row.source) ?? {
    key: row.source,
    title: row.source,
    originator: null,
    coders: false,
  };
  const cited = context.originSource(row.citedSource);
  const saidBy = context.speaker(row.saidBy);
  return { ...originOf(source, cited, saidBy), named: inNamedPublication(source, cited, saidBy) };
}

function evaluation(row: ClaimRow, source: SourceRow | null): Props {
  const scheme = source?.gradeScheme ?? DEFAULTS.gradeScheme;
  return {
    gradeScheme: scheme,
    sourceGrade: row.sourceGrade ?? source?.sourceGrade ?? null,
    infoGrade: row.infoGrade ?? (scheme === DEFAULTS.gradeScheme ? DEFAULTS.infoGrade : null),
    handling: row.handling ?? source?.handling ?? null,
    tlp: source?.tlp ?? null,
  };
}

function figure(row: ClaimRow): Props {
  const property = propertyOf(row.property);
  const value = saidValue(row);
  if (property === null || value === null) return { qualifier: null, inclusion: row.partOf === null ? null : row.inclusion };
  const measured = measure(property, value, row.unit, row.currency);
  const max = row.valueMax === null ? null : measure(property, row.valueMax, row.unit, row.currency).number;
  return { number: measured.number, numberMax: max, baseUnit: measured.number === null ? null : measured.baseUnit };
}

function span(row: ClaimRow, source: SourceRow | null): Props {
  const found = spanOf({
    validFrom: row.validFrom,
    validTo: row.validTo,
    ended: row.ended,
    tense: typeOf(row.predicate)?.tense ?? 'act',
    publishedOn: source?.publishedOn ?? null,
  });
  return { spanFrom: found?.from ?? null, spanTo: found?.to ?? null };
}
