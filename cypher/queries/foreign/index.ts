import { LIMIT, OFFSET } from '../parameters.ts';
import type { QueryDefinition, QueryParameter } from '../types.ts';

// Questions to a database of any shape. Names of labels, types and properties come from what the database says of itself and fill the slots.

const ELEMENT = '4:00000000-0000-0000-0000-000000000000:0';
const ELEMENT_ID = {
  name: 'elementId',
  type: 'text',
  description: 'element id of a node or relationship',
  example: ELEMENT,
} as const satisfies QueryParameter;
const ELEMENT_IDS = {
  name: 'elementIds',
  type: 'texts',
  description: 'element ids',
  example: [ELEMENT],
} as const satisfies QueryParameter;
const MOST = {
  name: 'most',
  type: 'integer',
  description: 'most nodes looked at',
  example: 1000,
} as const satisfies QueryParameter;
const DIRECTION = {
  name: 'direction',
  type: 'text',
  description: 'out, in or both',
  example: 'both',
} as const satisfies QueryParameter;
const TEXT = { name: 'text', type: 'text', description: 'what is sought', example: 'ana' } as const satisfies QueryParameter;
const SPELLINGS = {
  name: 'spellings',
  type: 'texts',
  description: 'what is sought, in upper and lower case',
  example: ['ana', 'Ana'],
} as const satisfies QueryParameter;

const LABEL = { label: 'per-call' } as const;
const TYPE = { type: 'per-call' } as const;
const TYPES = { types: 'per-call' } as const;
const INDEXED = { label: 'per-call', property: 'per-call' } as const;

const SCHEMA = [
  {
    id: 'foreign-names',
    file: 'foreign/names.cypher',
    question: 'Which labels, types and properties are there?',
    parameters: [],
    shape: 'sort, name',
    limit: 100_000,
  },
  {
    id: 'foreign-count-nodes',
    file: 'foreign/count-nodes.cypher',
    question: 'How many nodes have this label?',
    parameters: [],
    slots: LABEL,
    shape: 'count',
    limit: 1,
  },
  {
    id: 'foreign-count-links',
    file: 'foreign/count-links.cypher',
    question: 'How many relationships have this type?',
    parameters: [],
    slots: TYPE,
    shape: 'count',
    limit: 1,
  },
  {
    id: 'foreign-label-sets',
    file: 'foreign/label-sets.cypher',
    question: 'Which labels stand together?',
    parameters: [MOST],
    shape: 'labels, count',
    limit: 100_000,
  },
  {
    id: 'foreign-label-sample',
    file: 'foreign/label-sample.cypher',
    question: 'How many nodes have this label, and which properties?',
    parameters: [LIMIT],
    slots: LABEL,
    shape: 'count, properties [{key, type, seen}]',
    limit: 1,
  },
  {
    id: 'foreign-all-labels',
    file: 'foreign/all-labels.cypher',
    question: 'Which properties have the nodes of each label?',
    parameters: [],
    shape: 'label, key, type, seen',
    limit: 100_000,
  },
  {
    id: 'foreign-all-types',
    file: 'foreign/all-types.cypher',
    question: 'Which properties and ends have the relationships of each type?',
    parameters: [],
    shape: 'type, source, target, properties, seen',
    limit: 100_000,
  },
  {
    id: 'foreign-unlabelled-sample',
    file: 'foreign/unlabelled-sample.cypher',
    question: 'Which properties have nodes without a label?',
    parameters: [MOST, LIMIT],
    shape: 'key, type, seen',
    limit: 100_000,
  },
  {
    id: 'foreign-type-sample',
    file: 'foreign/type-sample.cypher',
    question: 'How many relationships have this type, and which properties and ends?',
    parameters: [LIMIT],
    slots: TYPE,
    shape: 'count, sample [{source, target, properties, seen}]',
    limit: 1,
  },
  {
    id: 'foreign-indexes',
    file: 'foreign/indexes.cypher',
    question: 'Which indexes are there?',
    parameters: [],
    shape: 'name, type, entityType, names, properties, online',
    limit: 10_000,
  },
  {
    id: 'foreign-constraints',
    file: 'foreign/constraints.cypher',
    question: 'What is unique?',
    parameters: [],
    shape: 'name, type, entityType, names, properties',
    limit: 10_000,
  },
  {
    id: 'foreign-functions',
    file: 'foreign/functions.cypher',
    question: 'Which functions does the server know?',
    parameters: [],
    shape: 'name, signature, description, builtIn',
    limit: 10_000,
  },
  {
    id: 'foreign-procedures',
    file: 'foreign/procedures.cypher',
    question: 'Which procedures does the server know?',
    parameters: [],
    shape: 'name, signature, description, mode',
    limit: 10_000,
  },
] as const satisfies readonly QueryDefinition[];

const THINGS = [
  {
    id: 'foreign-nodes',
    file: 'foreign/nodes.cypher',
    question: 'What are the nodes of these element ids?',
    parameters: [ELEMENT_IDS],
    shape: 'elementId, labels, degree, props [[key, value]]',
    limit: 5000,
  },
  {
    id: 'foreign-links',
    file: 'foreign/links.cypher',
    question: 'What are the relationships of these element ids?',
    parameters: [ELEMENT_IDS],
    shape: 'elementId, type, source, target, props [[key, value]]',
    limit: 50_000,
  },
  {
    id: 'foreign-by-key',
    file: 'foreign/by-key.cypher',
    question: 'Which nodes have these values of a unique property?',
    parameters: [
      { name: 'values', type: 'texts', description: 'values, integers as text', example: ['p7'] },
      { name: 'integer', type: 'boolean', description: 'whether the values are integers', example: false },
    ],
    slots: INDEXED,
    shape: 'written, elementId',
    limit: 5000,
  },
  {
    id: 'foreign-node-raw',
    file: 'foreign/node-raw.cypher',
    question: 'What are all properties of this node?',
    parameters: [ELEMENT_ID],
    shape: 'props',
    limit: 1,
  },
  {
    id: 'foreign-link-raw',
    file: 'foreign/link-raw.cypher',
    question: 'What are all properties of this relationship?',
    parameters: [ELEMENT_ID],
    shape: 'props',
    limit: 1,
  },
  {
    id: 'foreign-neighbours-counts',
    file: 'foreign/neighbours-counts.cypher',
    question: 'How many neighbours of which sort does this node have?',
    parameters: [ELEMENT_ID, MOST],
    shape: 'type, out, labels, own',
    limit: 10_000,
  },
  {
    id: 'foreign-degree',
    file: 'foreign/degree.cypher',
    question: 'How many relationships of this type does this node have?',
    parameters: [ELEMENT_ID],
    slots: TYPE,
    shape: 'out, in',
    limit: 1,
  },
  {
    id: 'foreign-neighbours-page',
    file: 'foreign/neighbours-page.cypher',
    question: 'Which neighbours does this node have, best connected first?',
    parameters: [
      ELEMENT_ID,
      DIRECTION,
      { name: 'sets', type: 'texts', optional: true, description: 'lists of labels; null for any', example: null },
      MOST,
      OFFSET,
      LIMIT,
    ],
    slots: TYPES,
    shape: 'elementId',
    limit: 1001,
  },
  {
    id: 'foreign-neighbours-links',
    file: 'foreign/neighbours-links.cypher',
    question: 'Which relationships join this node with some of its neighbours?',
    parameters: [ELEMENT_ID, ELEMENT_IDS, DIRECTION, LIMIT],
    slots: TYPES,
    shape: 'elementId',
    limit: 10_001,
  },
  {
    id: 'foreign-graph-links',
    file: 'foreign/graph-links.cypher',
    question: 'Which relationships join these nodes?',
    parameters: [ELEMENT_IDS, LIMIT],
    shape: 'elementId',
    limit: 50_001,
  },
  {
    id: 'foreign-paths',
    file: 'foreign/paths.cypher',
    question: 'Which are the shortest paths between these two nodes?',
    parameters: [
      { name: 'from', type: 'text', description: 'element id of a node', example: ELEMENT },
      { name: 'to', type: 'text', description: 'element id of a node', example: ELEMENT },
      { name: 'maxHops', type: 'integer', description: 'longest path, 1 to 10', example: 6 },
      LIMIT,
    ],
    slots: TYPES,
    shape: 'nodes, links',
    limit: 201,
  },
  {
    id: 'foreign-best',
    file: 'foreign/best.cypher',
    question: 'Which nodes of this label are best connected?',
    parameters: [MOST, LIMIT],
    slots: LABEL,
    shape: 'elementId, degree',
    limit: 101,
  },
  {
    id: 'foreign-best-unlabelled',
    file: 'foreign/best-unlabelled.cypher',
    question: 'Which nodes without a label are best connected?',
    parameters: [MOST, LIMIT],
    shape: 'elementId, degree',
    limit: 101,
  },
] as const satisfies readonly QueryDefinition[];

const SEARCHES = [
  {
    id: 'foreign-search-fulltext',
    file: 'foreign/search-fulltext.cypher',
    question: 'What does this full-text index find?',
    parameters: [{ name: 'index', type: 'text', description: 'name of the index', example: 'people' }, TEXT, LIMIT],
    shape: 'elementId',
    limit: 300,
  },
  {
    id: 'foreign-search-prefix',
    file: 'foreign/search-prefix.cypher',
    question: 'Which nodes have a text that begins so?',
    parameters: [SPELLINGS, MOST, LIMIT],
    slots: INDEXED,
    shape: 'elementId',
    limit: 300,
  },
  {
    id: 'foreign-search-contains',
    file: 'foreign/search-contains.cypher',
    question: 'Which nodes have a text with this in it?',
    parameters: [SPELLINGS, MOST, LIMIT],
    slots: INDEXED,
    shape: 'elementId',
    limit: 300,
  },
  {
    id: 'foreign-search-number',
    file: 'foreign/search-number.cypher',
    question: 'Which nodes have this number?',
    parameters: [{ name: 'number', type: 'text', description: 'an integer as text', example: '7' }, LIMIT],
    slots: INDEXED,
    shape: 'elementId',
    limit: 300,
  },
  {
    id: 'foreign-search-scan',
    file: 'foreign/search-scan.cypher',
    question: 'Which of the first nodes of this label have this text in a property?',
    parameters: [{ name: 'keys', type: 'texts', description: 'properties to look at', example: ['name'] }, TEXT, MOST, LIMIT],
    slots: LABEL,
    shape: 'elementId',
    limit: 300,
  },
] as const satisfies readonly QueryDefinition[];

export const FOREIGN = [...SCHEMA, ...THINGS, ...SEARCHES] as const satisfies readonly QueryDefinition[];
