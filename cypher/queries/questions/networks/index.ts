import type { QueryDefinition } from '../../types.ts';

export const NETWORK_QUESTIONS = [
  {
    id: 'networks-identified-through',
    file: 'questions/networks/networks-identified-through.cypher',
    question: 'Which networks and suspects were identified through data of a platform?',
    parameters: [{ name: 'platform', type: 'entity', description: 'a platform of offenders', example: 'plt_sky-ecc' }],
    shape: 'found, kind, platform, strength, statements, origins, foundId, platformId, n, r, p',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'analyst'],
      limits:
        'Identified is not convicted. Only what the recorded sources say. Who was identified otherwise, or not at all, is not here.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-working-with',
    file: 'questions/networks/networks-working-with.cypher',
    question: 'Who works with a network, and on whose word?',
    parameters: [{ name: 'network', type: 'entity', description: 'a criminal network', example: 'net_ndrangheta' }],
    shape:
      'network, tie, counterpart, strength, polarity, certainty, onTheWordOf, source, locator, networkId, counterpartId, claim, n, r, other',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'A tie of a part is not a tie of the whole. Only what the recorded sources say. Ties that nobody wrote down are missing, and a described group may be one that is named elsewhere.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-people',
    file: 'questions/networks/networks-people.cypher',
    question: 'Who is said to belong to a network, and what is their legal status?',
    parameters: [
      { name: 'network', type: 'entity', description: 'a criminal network', example: 'net_balkans-organisation-2023' },
    ],
    shape: 'who, tie, network, tieStrength, legalStatus, legalFor, whoId, networkId, p, r, n',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Arrested is not convicted, and a conviction for one offence says nothing of another: see legalFor. One entry may stand for a group of people.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-status',
    file: 'questions/networks/networks-status.cypher',
    question: 'How many entries of each network are convicted, and how many only suspected?',
    parameters: [],
    shape: 'network, position, entries, names, networkId',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Entries are not heads: one may stand for a group. Whoever is suspected is not convicted; a conviction need not be for belonging to the network, nor final.',
      chart: false,
      plot: { mark: 'bar', x: 'position', y: 'entries' },
    },
  },
  {
    id: 'networks-members-by-place',
    file: 'questions/networks/networks-members-by-place.cypher',
    question: 'Where are the people of networks recorded: acting, held or arrested?',
    parameters: [],
    shape: 'network, who, how, place, networkId, whoId, placeId, n, r, way',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Where somebody was arrested is not where they live or come from. An event in several places does not say who was arrested in which. People without a recorded place are missing.',
      chart: true,
      plot: { mark: 'bar', x: 'place', y: null },
    },
  },
  {
    id: 'networks-best-supported',
    file: 'questions/networks/networks-best-supported.cypher',
    question: 'Which offender ties are the best supported?',
    parameters: [],
    shape: 'from, tie, to, strength, contested, statements, documents, origins, fromId, toId, a, r, b',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'analyst'],
      limits:
        'Support says how well a tie is documented, not how close or how important it is. Two documents that relay one origin are one origin.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-in-crime-area',
    file: 'questions/networks/networks-in-crime-area.cypher',
    question: 'Which networks are said to be active in a crime area or trade?',
    parameters: [{ name: 'thing', type: 'entity', description: 'a crime area or commodity', example: 'cra_drug-trafficking' }],
    shape: 'actor, kind, does, thing, strength, statements, actorId, thingId, n, r, t',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Suspicion, accusation and conviction stand side by side: read the claims of each link. Only what the recorded sources say.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-structure',
    file: 'questions/networks/networks-structure.cypher',
    question: 'What are the parts of a network?',
    parameters: [{ name: 'network', type: 'entity', description: 'a criminal network', example: 'net_ndrangheta' }],
    shape: 'part, level, partOf, weakest, nameBasis, partId, way',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'A described part carries the words of the coders, not a name that it gives itself. Two described parts may be the same people.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-common-ground',
    file: 'questions/networks/networks-common-ground.cypher',
    question: 'Which networks have crime areas, goods, places or platforms in common, without a recorded tie?',
    parameters: [],
    shape: 'first, second, shared, inCommon, possiblyTheSame, firstId, secondId, a, b',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['analyst'],
      limits:
        'Something in common is no link between the two: many who never met trade the same goods on the same continent. The number shared is no measure of closeness.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-investments',
    file: 'questions/networks/networks-investments.cypher',
    question: 'Where is a network said to have invested?',
    parameters: [{ name: 'network', type: 'entity', description: 'a criminal network', example: 'net_ndrangheta' }],
    shape: 'network, place, strength, statements, networkId, placeId, n, r, p',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['investigator', 'analyst'],
      limits:
        'Neither sums nor companies unless a source names them. A place named here is where money is said to be, not where it comes from.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'networks-on-a-day',
    file: 'questions/networks/networks-on-a-day.cypher',
    question: 'Which offender ties are recorded as holding on a day?',
    parameters: [{ name: 'day', type: 'date', description: 'a day', example: '2021-06-30' }],
    shape: 'from, tie, to, validFrom, validTo, strength, undated, fromId, toId, a, r, b',
    limit: 500,
    library: {
      group: 'networks',
      audiences: ['analyst'],
      limits: 'Most ties carry no date and are left out: undated is not ended. A year counts from its first day to its last.',
      chart: true,
      plot: null,
    },
  },
] as const satisfies readonly QueryDefinition[];
