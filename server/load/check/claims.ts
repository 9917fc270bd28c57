import {
  daysOf,
  gradeScheme,
  LINK_TYPES,
  type LinkTypeDefinition,
  measure,
  PROPERTIES,
  type PropertyDefinition,
} from '../../../cypher/model/index.ts';
import type { ClaimRow } from '../columns/claims.ts';
import type { SourceRow } from '../columns/sources.ts';
import type { Directory, KnownEntity } from '../directory.ts';
import type { RowReport } from '../problem.ts';
import { suggest } from '../suggest.ts';

const TYPES: ReadonlyMap<string, LinkTypeDefinition> = new Map(LINK_TYPES.map((type) => [type.id, type]));
const PROPERTIES_BY_ID: ReadonlyMap<string, PropertyDefinition> = new Map(PROPERTIES.map((property) => [property.id, property]));

export const typeOf = (id: string | null): LinkTypeDefinition | null => (id === null ? null : (TYPES.get(id) ?? null));
export const propertyOf = (id: string | null): PropertyDefinition | null =>
  id === null ? null : (PROPERTIES_BY_ID.get(id) ?? null);

/** The value of a claim: a legal status may stand in its own column. */
export const saidValue = (row: ClaimRow): string | null => row.value ?? (row.property === 'legalStatus' ? row.legalStatus : null);

/** What one claim must hold by itself and against what it names. Ids that nobody knows are reported by the caller. */
export function checkClaim(row: ClaimRow, { sources, entities }: Directory, report: RowReport): void {
  checkShape(row, report);
  const subject = entities.get(row.subject);
  const object = row.object === null ? null : entities.get(row.object);
  const type = typeOf(row.predicate);
  if (type !== null && subject !== null && object !== null) checkJoin(type, subject, object, report);
  if (type !== null) checkRole(type, row, report);
  const property = propertyOf(row.property);
  if (property !== null) checkFigure(property, row, type, subject, report);
  checkDates(row, report);
  checkGrades(row, sources.get(row.source) ?? null, report);
  if (row.handling === 'H3' && row.handlingNote === null)
    report.error('handling', 'H3', 'needs its conditions in words', 'write them into handlingNote');
  if (row.partOf === row.id) report.error('partOf', row.id, 'is the claim itself', 'name the claim of the total');
}

function checkShape(row: ClaimRow, report: RowReport): void {
  const link = row.predicate !== null;
  if (link && row.object === null)
    report.error('object', null, 'must not be empty in a link', 'name the entity at the other end');
  if (!link && row.property === null)
    report.error(null, null, 'is neither a link nor an attribute', 'give predicate and object, or property and value');
  if (!link && row.object !== null && row.property !== null)
    report.error('object', row.object, 'stands in an attribute', 'give a predicate too, or take the object out');
  if (row.property !== null && saidValue(row) === null)
    report.error('value', null, 'must not be empty where there is a property');
  if (row.property === null && row.value !== null)
    report.error('value', row.value, 'has no property', 'say what it is a value of');
  if (link && row.object === row.subject) report.error('object', row.object, 'is the subject itself');
}

const kindsOf = (entity: KnownEntity): string[] =>
  entity.secondKind === null ? [entity.kind] : [entity.kind, entity.secondKind];
const accepts = (kinds: readonly string[], entity: KnownEntity): boolean =>
  kinds.includes('*') || kindsOf(entity).some((kind) => kinds.includes(kind));

function checkJoin(type: LinkTypeDefinition, subject: KnownEntity, object: KnownEntity, report: RowReport): void {
  const joined = (a: KnownEntity, b: KnownEntity) => type.joins.some((join) => accepts(join.from, a) && accepts(join.to, b));
  if (joined(subject, object)) return;
  const ends = `${subject.kind} → ${object.kind}`;
  if (type.symmetric && joined(object, subject)) return;
  const known = type.joins.map((join) => `${join.from.join('/')} → ${join.to.join('/')}`).join('; ');
  const suggestion = joined(object, subject) ? 'are subject and object exchanged?' : `it joins ${known}`;
  report.error('predicate', type.id, `does not join ${ends}`, suggestion);
}

function checkRole(type: LinkTypeDefinition, row: ClaimRow, report: RowReport): void {
  if ((type.id === 'LINKED_TO' || type.id === 'POSSIBLY_SAME_AS') && row.note === null)
    report.error('note', null, `must say for ${type.id} what is meant`, 'describe the link, or what speaks for and against');
  if (row.role === null || type.roles === 'any' || type.roles.includes(row.role)) return;
  if (type.roles.length === 0) report.error('role', row.role, `makes no sense for ${type.id}`, 'put it into the note');
  else report.error('role', row.role, `is not a role of ${type.id}`, suggest(row.role, type.roles));
}

function checkFigure(
  property: PropertyDefinition,
  row: ClaimRow,
  type: LinkTypeDefinition | null,
  subject: KnownEntity | null,
  report: RowReport,
): void {
  if (type !== null && !property.links.includes('*') && !property.links.includes(type.id))
    report.error(
      'property',
      property.id,
      `cannot stand on a ${type.id} link`,
      'make it a row of its own, without predicate and object',
    );
  if (type === null && subject !== null && !accepts(property.kinds, subject))
    report.error('property', property.id, `is not for a ${subject.kind}`, `it is for ${property.kinds.join(', ')}`);
  const value = saidValue(row);
  if (value === null) return;
  if (property.id === 'legalStatus') checkLegalStatus(row, value, report);
  else if (property.type === 'date') checkDateValue(row, value, report);
  else if (property.type !== 'text') checkNumber(property, row, value, report);
}

function checkLegalStatus(row: ClaimRow, value: string, report: RowReport): void {
  if (row.legalStatus === null) report.error('legalStatus', null, 'must not be empty where the property is legalStatus');
  else if (value !== row.legalStatus)
    report.error('value', value, `is not the legalStatus of the row (${row.legalStatus})`, 'leave value empty');
}

function checkDateValue(row: ClaimRow, value: string, report: RowReport): void {
  if (daysOf(value) === null)
    report.error('value', value, 'is no date', 'write as much as is known: 2021, 2021-03 or 2021-03-04');
  if (row.valueMax !== null && daysOf(row.valueMax) === null) report.error('valueMax', row.valueMax, 'is no date');
}

/** Words stand where the qualifier says that there is no number. */
const WORDY: readonly string[] = ['several', 'not-stated'];

function checkNumber(property: PropertyDefinition, row: ClaimRow, value: string, report: RowReport): void {
  const { number } = measure(property, value, row.unit, row.currency);
  if (number === null && !WORDY.includes(row.qualifier))
    report.error(
      'value',
      value,
      `is not a number, which ${property.id} needs`,
      'for words give the qualifier several or not-stated',
    );
  if (number !== null && property.type === 'integer' && !Number.isInteger(number))
    report.error('value', value, `is not a whole number, which ${property.id} needs`);
  if (row.valueMax === null) {
    if (row.qualifier === 'between') report.error('valueMax', null, 'must not be empty where the qualifier is between');
    return;
  }
  const max = measure(property, row.valueMax, row.unit, row.currency).number;
  if (max === null) report.error('valueMax', row.valueMax, 'is not a number');
  else if (number !== null && max < number) report.error('valueMax', row.valueMax, `is less than value (${value})`);
}

function checkDates(row: ClaimRow, report: RowReport): void {
  const from = row.validFrom === null ? null : daysOf(row.validFrom);
  const to = row.validTo === null ? null : daysOf(row.validTo);
  if (from !== null && to !== null && to.to < from.from)
    report.error('validTo', row.validTo, `is before validFrom (${row.validFrom})`, 'are the two exchanged?');
  if (row.retractedAt !== null && row.status !== 'retracted')
    report.error('retractedAt', row.retractedAt, `is given, but status is ${row.status}`, 'set status to retracted');
}

function checkGrades(row: ClaimRow, source: SourceRow | null, report: RowReport): void {
  if (source === null) return;
  const scheme = gradeScheme(source.gradeScheme);
  const check = (column: 'sourceGrade' | 'infoGrade', codes: readonly string[]): void => {
    const code = row[column];
    if (code !== null && !codes.includes(code))
      report.error(column, code, `is not a code of the scheme ${source.gradeScheme} of its source`, suggest(code, codes));
  };
  check('sourceGrade', Object.keys(scheme?.source ?? {}));
  check('infoGrade', Object.keys(scheme?.information ?? {}));
}
