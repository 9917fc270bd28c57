import type { PropertyDefinition, PropertyType } from './types.ts';

type Rest = Partial<Omit<PropertyDefinition, 'id' | 'label' | 'type'>>;
const property = (id: string, label: string, type: PropertyType, description: string, rest: Rest = {}): PropertyDefinition => ({
  id,
  label,
  type,
  kinds: ['*'],
  links: [],
  kept: 'list',
  description,
  ...rest,
});

const WORK = { kinds: ['Operation', 'Event', 'Agency', 'Programme'], links: ['*'] } as const;
const GOODS = {
  kinds: ['Seizure', 'Event', 'Operation', 'Network', 'Commodity', 'Person', 'Organisation'],
  links: ['*'],
} as const;
const CROWD = { kinds: ['*'], links: ['*'] } as const;

/** The closed, typed list of what a claim may say of an entity or a link beyond the link itself. */
export const PROPERTIES: readonly PropertyDefinition[] = [
  // What happened: counts
  property('arrests', 'arrests', 'integer', 'People arrested.', WORK),
  property('detentions', 'detentions', 'integer', 'People detained, where the source says detained and not arrested.', WORK),
  property('searches', 'searches', 'integer', 'Searches of houses or other premises.', WORK),
  property('officersDeployed', 'officers deployed', 'integer', 'Officers on the ground.', WORK),
  property('staffDeployed', 'staff deployed', 'integer', 'Staff or experts sent by a supporting body.', WORK),
  property('countriesParticipating', 'countries participating', 'integer', 'Countries that took part.', WORK),
  property('agenciesParticipating', 'agencies participating', 'integer', 'Agencies that took part.', WORK),
  property('coordinationMeetings', 'coordination meetings', 'integer', 'Coordination meetings held.', WORK),
  property('coordinationCentres', 'coordination centres', 'integer', 'Coordination centres set up.', WORK),
  property('jointInvestigationTeams', 'joint investigation teams', 'integer', 'Joint investigation teams set up.', WORK),
  property('casesOpened', 'cases opened', 'integer', 'Judicial cases opened.', WORK),
  property('messagesExchanged', 'messages exchanged', 'integer', 'Messages exchanged through a channel.', WORK),
  property('fugitives', 'fugitives', 'integer', 'Fugitives concerned.', CROWD),
  property('highValueTargets', 'high-value targets', 'integer', 'People whom an authority calls high-value targets.', CROWD),
  property('companiesSeized', 'companies seized', 'integer', 'Companies seized.', WORK),
  property('servicesDisabled', 'services disabled', 'integer', 'Online services taken down.', WORK),
  property('actionDays', 'days of action', 'integer', 'Days of action held.', WORK),
  property('attacks', 'attacks', 'integer', 'Attacks committed.', CROWD),
  property('deaths', 'deaths', 'integer', 'People killed.', CROWD),
  property('injured', 'injured', 'integer', 'People injured.', CROWD),
  property('headcount', 'headcount', 'integer', 'Number of people in an unnamed group.', {
    kinds: ['Person', 'Network'],
    links: ['*'],
  }),
  property('peopleSmuggled', 'people smuggled', 'integer', 'People moved by smugglers.', CROWD),
  property('peopleMoving', 'people on the move', 'integer', 'Refugees, asylum seekers and migrants who travelled.', CROWD),
  property('detections', 'detections', 'integer', 'Detections, for example of irregular border crossings.', CROWD),
  property('members', 'members', 'integer', 'Members of a body or parties of an instrument.', CROWD),
  property('partners', 'partners and observers', 'integer', 'Partners and observers of a body.', CROWD),
  property('taskForces', 'task forces', 'integer', 'Standing task forces of a body.', CROWD),
  property('stations', 'stations or offices', 'integer', 'Stations or offices of a body.', CROWD),
  property('area', 'area', 'number', 'Area served.', { ...CROWD, baseUnit: 'km2' }),
  property('count', 'count', 'integer', 'Another count; the note says of what.', { ...CROWD, comparable: false }),
  property('average', 'average', 'number', 'An average; the note says of what.', { ...CROWD, comparable: false }),
  property('rate', 'rate', 'number', 'A rate; unit and note say of what.', { ...CROWD, comparable: false }),
  property('share', 'share', 'percent', 'A share in per cent; the note says of what.', { ...CROWD, comparable: false }),
  property('changePercent', 'change', 'percent', 'Change in per cent against an earlier period.', {
    ...CROWD,
    comparable: false,
  }),
  property('rank', 'rank', 'integer', 'A place in an order; the note says of what.', { ...CROWD, comparable: false }),
  // Goods and money
  property('quantity', 'quantity', 'number', 'Mass or volume of goods.', { ...GOODS, baseUnit: 'kg' }),
  property('items', 'items', 'integer', 'Number of items.', GOODS),
  property('value', 'value', 'money', 'Money, or estimated value of goods.', GOODS),
  property('streetValue', 'street value', 'money', 'Estimated or potential street value.', GOODS),
  property('amount', 'amount', 'money', 'An amount of money transferred, asked for or lost.', { ...GOODS, kinds: ['*'] }),
  property('fee', 'fee', 'money', 'A price asked for a service.', CROWD),
  // Time
  property('occurredFrom', 'occurred from', 'date', 'First day of an event, operation or seizure.', {
    kinds: ['Event', 'Operation', 'Seizure'],
    kept: 'one',
  }),
  property('occurredTo', 'occurred to', 'date', 'Last day of an event, operation or seizure.', {
    kinds: ['Event', 'Operation', 'Seizure'],
    kept: 'one',
  }),
  property('inForceFrom', 'in force from', 'date', 'First day in force.', {
    kinds: ['Instrument', 'Programme', 'Agency', 'Organisation', 'Network', 'Route'],
    kept: 'one',
  }),
  property('inForceTo', 'in force to', 'date', 'Last day in force.', {
    kinds: ['Instrument', 'Programme', 'Agency', 'Organisation', 'Network', 'Route'],
    kept: 'one',
  }),
  property('operatedFrom', 'operated from', 'date', 'First day a platform ran.', { kinds: ['Platform'], kept: 'one' }),
  property('operatedTo', 'operated to', 'date', 'Last day a platform ran.', { kinds: ['Platform'], kept: 'one' }),
  property('durationMonths', 'duration', 'number', 'Duration in months.', { ...CROWD, baseUnit: 'month' }),
  property('sentenceYears', 'sentence', 'number', 'Length of a prison sentence in years.', {
    kinds: ['Person', 'Event'],
    links: ['*'],
    baseUnit: 'year',
  }),
  property('degreeYear', 'degree awarded', 'date', 'When a degree was awarded.', {
    kinds: ['Person'],
    links: ['AFFILIATED_WITH'],
  }),
  // Words: always the coders' own, in the claim's value or note
  property(
    'legalStatus',
    'legal status',
    'text',
    'Position of a person or group in proceedings; the value is one of the legal statuses.',
    { kinds: ['Person', 'Network', 'Organisation'] },
  ),
  property('description', 'description', 'text', 'What the source says the thing is.', CROWD),
  property('mandate', 'mandate', 'text', 'What a body, channel, instrument or programme is for.', CROWD),
  property('method', 'method', 'text', 'How something was done: modus operandi, concealment, technique.', CROWD),
  property(
    'characterisation',
    'characterisation',
    'text',
    'An evaluation by the speaker: a superlative, a reputation, a trend.',
    CROWD,
  ),
  property('finding', 'finding', 'text', 'A finding or conclusion that the source states about the thing.', CROWD),
  property('profession', 'profession', 'text', 'Post, rank or degree of a person.', {
    kinds: ['Person'],
    links: ['AFFILIATED_WITH'],
  }),
];
