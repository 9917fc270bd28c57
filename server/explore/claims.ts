import { CODERS_SOURCES, DEFAULTS, gradeScheme } from '../../cypher/model/index.ts';
import type { Claim, Grade, NamedThing, Source } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { namedIn } from './things.ts';
import { map, number, text, texts, words } from './values.ts';

const CODERS: readonly string[] = CODERS_SOURCES;

/** Whether a source is the coders' own word: judgement or general knowledge. */
export const isCoders = (source: Row): boolean => CODERS.includes(words(source, 'id'));

const reference = (row: Row | null) => (row === null ? null : { id: words(row, 'key'), title: words(row, 'title') });

/** Authors come as a list, or as one cell with bars. */
const authorsOf = (row: Row): string[] => {
  const listed = texts(row, 'authors');
  return listed.length > 0
    ? listed
    : words(row, 'authors')
        .split('|')
        .filter((name) => name !== '');
};

export function toSource(row: Row): Source {
  return {
    id: words(row, 'key'),
    dataSet: words(row, 'dataSet'),
    title: words(row, 'title'),
    publisher: text(row, 'publisher'),
    authors: authorsOf(row),
    originator: namedIn(row, 'originatorEntity', 'originator'),
    containedIn: reference(map(row, 'container')),
    sourceType: text(row, 'sourceType'),
    publishedOn: text(row, 'publishedOn'),
    language: text(row, 'language'),
    url: text(row, 'url'),
    read: text(row, 'read'),
    lines: number(row, 'lines'),
    sha256: text(row, 'sha256'),
    heading: text(row, 'heading'),
    gradeScheme: words(row, 'gradeScheme', DEFAULTS.gradeScheme),
    sourceGrade: text(row, 'sourceGrade'),
    gradeReason: text(row, 'gradeReason'),
    gradedBy: text(row, 'gradedBy'),
    handling: text(row, 'handling'),
    tlp: text(row, 'tlp'),
    topic: text(row, 'topic'),
    note: text(row, 'note'),
    coders: isCoders(row),
  };
}

/** Scheme and code together, with the scheme's own wording: letters mean different things in different schemes. */
function toGrade(schemeId: string, source: string | null, information: string | null, by: string | null): Grade {
  const scheme = gradeScheme(schemeId);
  return {
    scheme: schemeId,
    schemeLabel: scheme?.label ?? schemeId,
    source,
    information,
    code: `${source ?? '–'}${information ?? '–'}`,
    sourceWording: source === null ? null : (scheme?.source[source] ?? null),
    informationWording: information === null ? null : (scheme?.information[information] ?? null),
    sourceUnknown: source === null || (scheme?.unknown.source.includes(source) ?? false),
    informationUnknown: information === null || (scheme?.unknown.information.includes(information) ?? false),
    by: by === null || by === 'coders' ? 'the coders' : by,
  };
}

const NOBODY: NamedThing = { id: null, name: '', kind: null, nameBasis: null };

export function toClaim(row: Row, sourceRow: Row): Claim {
  const source = toSource(sourceRow);
  return {
    id: words(row, 'key'),
    dataSet: words(row, 'dataSet'),
    statement: text(row, 'statement'),
    linkId: text(row, 'linkId'),
    subject: namedIn(row, 'subjectEntity', 'assertedSubjectId') ?? NOBODY,
    subjectAsWritten: text(row, 'subjectAsWritten'),
    type: text(row, 'predicate'),
    object: namedIn(row, 'objectEntity', 'assertedObjectId'),
    objectAsWritten: text(row, 'objectAsWritten'),
    role: text(row, 'role'),
    ...figureOf(row),
    place: namedIn(row, 'placeEntity', 'place'),
    extent: words(row, 'extent', DEFAULTS.extent),
    polarity: text(row, 'polarity') === 'negated' ? 'negated' : 'affirmed',
    sourceId: source.id,
    source,
    locator: text(row, 'locator'),
    grade: toGrade(
      words(row, 'gradeScheme', source.gradeScheme),
      text(row, 'sourceGrade') ?? source.sourceGrade,
      text(row, 'infoGrade'),
      source.gradedBy,
    ),
    citedSource: reference(map(row, 'cited')),
    saidBy: namedIn(row, 'speakerEntity', 'saidBy'),
    origin: { key: words(row, 'originKey', source.id), label: words(row, 'originLabel', source.title) },
    note: text(row, 'note'),
    basis: words(row, 'basis', DEFAULTS.basis),
    certainty: words(row, 'certainty', DEFAULTS.certainty),
    ...datesOf(row),
    seq: number(row, 'seq'),
    legalStatus: text(row, 'legalStatus'),
    legalFor: text(row, 'legalFor'),
    decidedBy: namedIn(row, 'deciderEntity', 'decidedBy'),
    handling: text(row, 'handling'),
    handlingNote: text(row, 'handlingNote'),
    status: words(row, 'status', DEFAULTS.status),
  };
}

const figureOf = (row: Row) => ({
  property: text(row, 'property'),
  value: text(row, 'value'),
  valueMax: text(row, 'valueMax'),
  unit: text(row, 'unit'),
  currency: text(row, 'currency'),
  number: number(row, 'number'),
  numberMax: number(row, 'numberMax'),
  baseUnit: text(row, 'baseUnit'),
  qualifier: words(row, 'qualifier', DEFAULTS.qualifier),
  partOf: text(row, 'partOfKey'),
  inclusion: words(row, 'inclusion', DEFAULTS.inclusion),
});

const datesOf = (row: Row) => ({
  validFrom: text(row, 'validFrom'),
  validTo: text(row, 'validTo'),
  dateBasis: words(row, 'dateBasis', DEFAULTS.dateBasis),
  dateAsWritten: text(row, 'dateAsWritten'),
  ended: words(row, 'ended', DEFAULTS.ended),
  retractedAt: text(row, 'retractedAt'),
  recordedAt: text(row, 'recordedAt'),
});

/** Claims in the order of their keys. */
export async function readClaims(ask: Ask, keys: readonly string[]): Promise<Claim[]> {
  if (keys.length === 0) return [];
  const rows = await ask('claims-by-keys', { keys });
  return rows.map((row) => toClaim(map(row, 'claim') ?? {}, map(row, 'source') ?? {}));
}

export const keysOf = (rows: readonly Row[]): string[] => rows.map((row) => text(row, 'key')).filter((key) => key !== null);

/** What claims add up to: people count statements, documents and origins, never rows. The coders' own word is no document. */
export function supportOf(claims: readonly Claim[]) {
  const documents = new Map<string, { id: string; title: string }>();
  const origins = new Map<string, { key: string; label: string }>();
  const statements = new Set<string>();
  for (const claim of claims) {
    if (claim.status !== 'active') continue;
    statements.add(claim.statement ?? claim.id);
    if (claim.source.coders) continue;
    documents.set(claim.sourceId, { id: claim.sourceId, title: claim.source.title });
    origins.set(claim.origin.key, claim.origin);
  }
  return { statements: statements.size, documents: [...documents.values()], origins: [...origins.values()] };
}
