import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

export const OVERVIEW = [
  {
    id: 'overview-groups',
    file: 'overview/groups.cypher',
    question: 'How many entities are there of each sort?',
    parameters: [],
    shape: 'group, kind, otherTopic, count',
    limit: 200,
  },
  {
    id: 'overview-links',
    file: 'overview/links.cypher',
    question: 'How many links are there of each type and strength?',
    parameters: [],
    slots: { types: 'all-types' },
    shape: 'type, strength, contested, otherTopic, count',
    limit: 2000,
  },
  {
    id: 'overview-evidence',
    file: 'overview/evidence.cypher',
    question: 'How many claims, statements and sources are there?',
    parameters: [],
    shape: 'claims, statements, sources',
    limit: 1,
  },
  {
    id: 'overview-data-sets',
    file: 'overview/data-sets.cypher',
    question: 'Which data sets are loaded, and which questions do they answer?',
    parameters: [],
    shape: 'dataSet',
    limit: 500,
  },
  {
    id: 'overview-best',
    file: 'overview/best.cypher',
    question: 'Which entities of this group are the best connected?',
    parameters: [{ name: 'group', type: 'text', description: 'group of the model', example: 'network' }, LIMIT],
    shape: 'node',
    limit: 100,
  },
] as const satisfies readonly QueryDefinition[];
