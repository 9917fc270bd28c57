import type { QueryDefinition } from '../../types.ts';

export const COOPERATION_QUESTIONS = [
  {
    id: 'cooperation-region',
    file: 'questions/cooperation/cooperation-region.cypher',
    question: 'Which agencies took part in operations of a region, and by which channel?',
    parameters: [{ name: 'region', type: 'entity', description: 'a region or country', example: 'plc_western-balkans' }],
    shape: 'operation, body, kind, how, role, channels, strength, operationId, bodyId, a, r, x',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'A country stands where the sources name no agency. Taking part may have been a signature or a hundred officers. No channel recorded is not no channel used.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-pairs',
    file: 'questions/cooperation/cooperation-pairs.cypher',
    question: 'Which agencies, or countries, took part in the same operations?',
    parameters: [
      { name: 'kind', type: 'text', description: 'Agency, or Place for countries', example: 'Agency' },
      { name: 'least', type: 'integer', description: 'fewest operations in common', example: 1 },
    ],
    shape: 'first, second, operations, names, firstId, secondId, a, b',
    limit: 1000,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Counts what the sources mention: releases of one agency name that agency most. Taking part in one operation is no measure of working together. A unit and the agency it belongs to are counted as two.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-network-places',
    file: 'questions/cooperation/cooperation-network-places.cypher',
    question: 'Which places does a network touch without an operation against it recorded there?',
    parameters: [{ name: 'network', type: 'entity', description: 'a criminal network', example: 'net_ndrangheta' }],
    shape: 'network, place, size, how, networkId, placeId, n, p, way',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'analyst'],
      limits:
        'None recorded is not none held: sources tell of few operations, and often of none but the finished ones. Regions and continents are left out.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-network-pairs',
    file: 'questions/cooperation/cooperation-network-pairs.cypher',
    question: 'Which countries that a network touches share no recorded operation?',
    parameters: [
      { name: 'network', type: 'entity', description: 'a criminal network', example: 'net_balkans-organisation-2023' },
    ],
    shape: 'first, second, firstId, secondId, a, b',
    limit: 1000,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'analyst'],
      limits:
        'None recorded is not none held. Countries that cooperate by treaty, liaison officers or a region they belong to are listed all the same.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-instruments',
    file: 'questions/cooperation/cooperation-instruments.cypher',
    question: 'Which treaties, agreements and bodies bind a country?',
    parameters: [{ name: 'country', type: 'entity', description: 'a country', example: 'plc_serbia' }],
    shape: 'instrument, kind, sort, by, byRegion, role, strength, instrumentId, byId, way',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Where a source says that a region is party, it does not say that each of its countries is: check the list of parties. No reservations and no dates of entry into force.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-agency',
    file: 'questions/cooperation/cooperation-agency.cypher',
    question: 'In which operations did an agency or one of its units take part, and how?',
    parameters: [{ name: 'body', type: 'entity', description: 'an agency or country', example: 'agy_europol' }],
    shape: 'what, kind, body, how, role, strength, partOf, firstDay, whatId, bodyId, a, r, x',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'Only operations that the sources tell of, which are those that ended well. Support without a role may be anything.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-frameworks',
    file: 'questions/cooperation/cooperation-frameworks.cypher',
    question: 'Under which treaties, programmes, teams or orders were operations carried out?',
    parameters: [],
    shape: 'operation, framework, kind, sort, strength, fundedBy, establishedBy, operationId, frameworkId, o, r, i',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits: 'An operation without a framework here had one that no source mentions.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-partners-without-operation',
    file: 'questions/cooperation/cooperation-partners-without-operation.cypher',
    question: 'Which partners of an agency share no recorded operation with it?',
    parameters: [{ name: 'agency', type: 'entity', description: 'an agency', example: 'agy_europol' }],
    shape: 'agency, partner, kind, by, agencyId, partnerId, way',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['analyst', 'trainer'],
      limits: 'None recorded is not none held: most work between partners never reaches a text.',
      chart: true,
      plot: null,
    },
  },
  {
    id: 'cooperation-against-network',
    file: 'questions/cooperation/cooperation-against-network.cypher',
    question: 'Who worked against a network, in which operation, and in which role?',
    parameters: [
      { name: 'network', type: 'entity', description: 'a criminal network', example: 'net_balkans-organisation-2023' },
    ],
    shape: 'operation, target, body, kind, how, role, part, strength, operationId, targetId, bodyId, a, r, x, t, o',
    limit: 500,
    library: {
      group: 'cooperation',
      audiences: ['investigator', 'trainer', 'analyst'],
      limits:
        'These are the authorities, not associates of the network. Countries stand where no agency is named. Quiet work is not recorded.',
      chart: true,
      plot: null,
    },
  },
] as const satisfies readonly QueryDefinition[];
