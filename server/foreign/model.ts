import type { ModelAnswer } from '../contract/index.ts';
import { type Answer, whole } from '../explore/answer.ts';
import { looksOf } from './look.ts';
import type { Kind, Shape } from './shape.ts';
import { plural, readable } from './words.ts';

const CAUTION =
  'Shows the database as it stands. Corridor does not know what its labels mean, where its data come from or how sure they are.';
const EMPTY =
  'The database is empty. npm run load -- seeds/cooperation --into <database> fills it with the data that Corridor comes with.';

/** Kinds are labels, link types are relationship types; nothing is said about evidence. */
export function model({ schema, kinds }: Shape): Answer<ModelAnswer> {
  const looks = looksOf(kinds.map(({ id }) => id));
  return whole({
    kinds: kinds.map((kind) => ({
      id: kind.id,
      label: kind.id,
      plural: kind.id,
      description: descriptionOf(kind, schema),
      subtypes: [],
      caption: kind.caption,
      captions: [...kind.captions],
    })),
    groups: kinds.flatMap(({ id }) => {
      const look = looks.get(id);
      return look === undefined ? [] : [{ id, kind: id, label: id, plural: id, ...look, icons: {}, actor: false }];
    }),
    linkTypes: schema.types.filter(({ count }) => count > 0).map(toLinkType),
    properties: [],
    profiles: [{ id: 'all', label: 'anything', description: 'All relationships, in either direction.' }],
    gradeSchemes: [],
    strengths: [],
    terms: {},
    caution: schema.nodes === 0 ? EMPTY : CAUTION,
    evidence: false,
  });
}

function descriptionOf({ label, count, caption }: Kind, { labels }: Shape['schema']): string {
  const all = labels.find(({ name }) => name === label)?.count ?? count;
  const what = `${plural(all, 'node')} with${label === null ? 'out a' : ' this'} label`;
  return `${what}${caption === null ? '' : `, named by their property "${caption}"`}.`;
}

function toLinkType({ name, count, from, to }: Shape['schema']['types'][number]): ModelAnswer['linkTypes'][number] {
  const ends = from.length + to.length === 0 ? '' : ` from ${from.join(', ') || 'no label'} to ${to.join(', ') || 'no label'}`;
  return {
    id: name,
    label: readable(name),
    reverse: `${readable(name)} (incoming)`,
    description: `${plural(count, 'relationship')}${ends}.`,
    family: 'foreign',
    tense: 'state',
    symmetric: false,
    officialAct: false,
    doubleBetween: null,
    question: false,
  };
}
