import type { QueryDefinition } from '../../types.ts';

export const NETWORK_QUESTIONS = [
  {
    id: 'networks-identified-through',
    file: 'questions/networks/networks-identified-through.cypher',
    question: 'Which networks and suspects were identified through data of a platform?',
    parameters: [{ name: 'platform', type: 'entity', description: 'a platform of offenders', example: 'plt_sky-ecc' }],
    shape: 'found, platform, strength, statements, origins, foundId, platformId, n, r, p',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'analyst'],
      limits:
        'Identified is not convicted. Only what the recorded sources say: who was identified otherwise, or not at all, is not here.',
      chart: true,
      plot: null,
    },
  },
] as const satisfies readonly QueryDefinition[];
