import type { QueryDefinition } from '../types.ts';

export const CLAIMS = [
  {
    id: 'claims-by-keys',
    file: 'claims/by-keys.cypher',
    question: 'What do these claims say, and on whose word?',
    parameters: [
      { name: 'keys', type: 'texts', description: 'keys of claims: row id, @, data set', example: ['c-002-04-076@cooperation'] },
    ],
    shape: 'claim, source',
    limit: 5000,
  },
] as const satisfies readonly QueryDefinition[];
