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
import { type Props, put, type Writable } from './props.ts';

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

/** Columns that are stored as they are. */
const SAID = [
  'id',
  'statement',
  'subjectAsWritten',
  'predicate',
  'objectAsWritten',
  'property',
  'valueMax',
  'unit',
  'currency',
  'place',
  'role',
  'extent',
  'polarity',
  'locator',
  'saidBy',
  'note',
  'basis',
  'certainty',
  'validFrom',
  'validTo',
  'dateBasis',
  'dateAsWritten',
  'ended',
  'seq',
  'legalStatus',
  'legalFor',
  'decidedBy',
  'handlingNote',
  'status',
  'retractedAt',
] as const satisfies readonly (keyof ClaimRow)[];

export function toClaimRecord(row: ClaimRow, context: Context): ClaimRecord {
  const type = typeOf(row.predicate);
  const ends = type === null || row.object === null ? null : linkEnds(type, row.subject, row.object, row.role);
  const link = ends === null ? null : linkId(sha1, ends);
  const key = context.keyOf(row.id);
  const sourceKey = context.keyOf(row.source);
  const citedSourceKey = row.citedSource === null ? null : context.keyOf(row.citedSource);
  const props: Writable = {};
  for (const column of SAID) put(props, column, row[column]);
  put(props, 'qualifier', row.property === null ? null : row.qualifier);
  put(props, 'inclusion', row.property === null && row.partOf === null ? null : row.inclusion);
  put(props, 'key', key);
  put(props, 'dataSet', context.manifest.id);
  put(props, 'value', saidValue(row));
  put(props, 'assertedSubjectId', row.subject);
  put(props, 'assertedObjectId', row.object);
  put(props, 'sourceKey', sourceKey);
  put(props, 'citedSourceKey', citedSourceKey);
  put(props, 'partOfKey', row.partOf === null ? null : context.keyOf(row.partOf));
  put(props, 'linkId', link);
  put(props, 'saidById', row.saidBy === null || isWords(row.saidBy) ? null : row.saidBy);
  put(props, 'recordedAt', row.recordedAt ?? context.manifest.recordedOn);
  putEvaluation(props, row, context.source(row.source));
  putFigure(props, row);
  putSpan(props, row, context.source(row.source));
  putOrigin(props, row, context);
  const hash = contentHash(props);
  put(props, 'hash', hash);
  const supports = link !== null && row.status === 'active' && row.polarity === 'affirmed';
  const object = type === null ? null : row.object;
  return {
    id: row.id,
    key,
    hash,
    sourceKey,
    citedSourceKey,
    subject: row.subject,
    object,
    linkId: link,
    linkType: type?.id ?? null,
    supports,
    props,
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

function putOrigin(props: Writable, row: ClaimRow, context: Context): void {
  const origin = originOfRow(row, context);
  put(props, 'originKey', origin.key);
  put(props, 'originLabel', origin.label);
  put(props, 'originId', origin.id);
  put(props, 'namedPublication', origin.named || null);
  put(props, 'coders', isCoders(row.source) || null);
}

/** What a claim does not say of its evaluation its source says. */
function putEvaluation(props: Writable, row: ClaimRow, source: SourceRow | null): void {
  const scheme = source?.gradeScheme ?? DEFAULTS.gradeScheme;
  put(props, 'gradeScheme', scheme);
  put(props, 'sourceGrade', row.sourceGrade ?? source?.sourceGrade ?? null);
  put(props, 'infoGrade', row.infoGrade ?? (scheme === DEFAULTS.gradeScheme ? DEFAULTS.infoGrade : null));
  put(props, 'handling', row.handling ?? source?.handling ?? null);
  put(props, 'tlp', source?.tlp ?? null);
  put(props, 'topic', source?.topic || null);
}

function putFigure(props: Writable, row: ClaimRow): void {
  const property = propertyOf(row.property);
  const value = saidValue(row);
  if (property === null || value === null) return;
  const { number, baseUnit } = measure(property, value, row.unit, row.currency);
  put(props, 'number', number);
  put(props, 'numberMax', row.valueMax === null ? null : measure(property, row.valueMax, row.unit, row.currency).number);
  put(props, 'baseUnit', number === null ? null : baseUnit);
}

function putSpan(props: Writable, row: ClaimRow, source: SourceRow | null): void {
  const tense = typeOf(row.predicate)?.tense ?? 'act';
  const { validFrom, validTo, ended } = row;
  const span = spanOf({ validFrom, validTo, ended, tense, publishedOn: source?.publishedOn ?? null });
  put(props, 'spanFrom', span?.from ?? null);
  put(props, 'spanTo', span?.to ?? null);
}
