import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const IDS = {
  name: 'ids',
  type: 'texts',
  description: 'ids of entities',
  example: ['net_ndrangheta', 'net_ndrangheta-clans-firearms', 'net_pcc'],
} as const;

const ELEMENT_IDS = {
  name: 'elementIds',
  type: 'texts',
  description: 'element ids, as Cypher answers carry them',
  example: ['4:00000000-0000-0000-0000-000000000000:0'],
} as const;

/** What is switched off: `example` leaves something to see. */
const off = (name: string, description: string, example: readonly string[]) =>
  ({ name, type: 'texts', description, example }) as const;

export const GRAPH = [
  {
    id: 'graph-nodes',
    file: 'graph/nodes.cypher',
    question: 'What are the entities of these ids?',
    parameters: [IDS],
    shape: 'node',
    limit: 5000,
  },
  {
    id: 'graph-links',
    file: 'graph/links.cypher',
    question: 'How are these entities linked among themselves?',
    parameters: [IDS, LIMIT],
    slots: { types: 'all-types' },
    shape: 'link',
    limit: 50_001,
  },
  {
    id: 'graph-shown',
    file: 'graph/shown.cypher',
    question: 'What does the chart show, its filters considered?',
    parameters: [
      IDS,
      off('hidden', 'ids of entities and links that are hidden by hand', []),
      off('groupsOff', 'groups of entities that are switched off', ['place']),
      off('typesOff', 'link types that are switched off', ['PART_OF']),
      off('strengthsOff', 'strengths that are switched off, and `contested`', ['tentative']),
      off('gradesOff', 'evaluations that are switched off, scheme and code, and `not-graded`', ['4x4 X4']),
      LIMIT,
    ],
    slots: { types: 'all-types' },
    shape: 'n, r, m',
    limit: 70_000,
  },
  {
    id: 'graph-resolve-nodes',
    file: 'graph/resolve-nodes.cypher',
    question: 'Which entities are these nodes of a Cypher answer?',
    parameters: [ELEMENT_IDS],
    shape: 'elementId, id',
    limit: 5000,
  },
  {
    id: 'graph-resolve-links',
    file: 'graph/resolve-links.cypher',
    question: 'Which links are these relationships of a Cypher answer?',
    parameters: [ELEMENT_IDS],
    shape: 'elementId, id, source, target',
    limit: 5000,
  },
] as const satisfies readonly QueryDefinition[];
