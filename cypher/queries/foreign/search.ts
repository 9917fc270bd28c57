import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';
import { INDEXED, LABEL, MOST, SPELLINGS, TEXT } from './parameters.ts';

export const SEARCHES = [
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
