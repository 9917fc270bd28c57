import type { KindDefinition, KindId } from './types.ts';

/** Families of colour. The theme gives each a value for dark and for light. */
export const HUES: Readonly<Record<string, { dark: string; light: string }>> = {
  network: { dark: '#e8833a', light: '#d96f1e' },
  actorPerson: { dark: '#f2b36b', light: '#c07f30' },
  actorOrganisation: { dark: '#b8602a', light: '#9c4f1f' },
  agency: { dark: '#4a90d9', light: '#2f78c4' },
  instrument: { dark: '#8fbdea', light: '#5a97cf' },
  programme: { dark: '#6f80cf', light: '#4f5fb0' },
  offenderPlatform: { dark: '#a07be8', light: '#7a52c7' },
  channel: { dark: '#2fb3a6', light: '#12897d' },
  operation: { dark: '#e06a9a', light: '#c94a80' },
  event: { dark: '#eda3c0', light: '#d0709d' },
  seizure: { dark: '#c2588a', light: '#a03d70' },
  place: { dark: '#8695a6', light: '#6d7b8b' },
  route: { dark: '#6d7b8b', light: '#556170' },
  commodity: { dark: '#c4a849', light: '#a5882a' },
  crimeArea: { dark: '#97803a', light: '#7d6a2a' },
  bystander: { dark: '#b9b3a6', light: '#857e70' },
};

export type Silhouette =
  | 'circle'
  | 'open-circle'
  | 'rounded-square'
  | 'square'
  | 'open-square'
  | 'hexagon'
  | 'diamond'
  | 'double-ring'
  | 'small-square'
  | 'pentagon'
  | 'flag'
  | 'small-flag'
  | 'notched-crate'
  | 'crate'
  | 'round-crate'
  | 'dot'
  | 'dot-tail';

/** What legend, filter and appearance go by: kind + family of subtype + category. */
export interface GroupDefinition {
  readonly id: string;
  readonly kind: KindId;
  readonly label: string;
  readonly plural: string;
  readonly hue: string;
  readonly silhouette: Silhouette;
  /** Tabler icon name; `icons` overrides it by subtype. */
  readonly icon: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly actor: boolean;
}

const group = (
  id: string,
  kind: KindId,
  label: string,
  plural: string,
  hue: string,
  silhouette: Silhouette,
  icon: string,
  rest: Partial<Pick<GroupDefinition, 'icons' | 'actor'>> = {},
): GroupDefinition => ({ id, kind, label, plural, hue, silhouette, icon, actor: false, ...rest });

export const GROUPS: readonly GroupDefinition[] = [
  group('network', 'Network', 'Criminal network', 'Criminal networks', 'network', 'rounded-square', 'users-group', {
    actor: true,
  }),
  group(
    'actor-person',
    'Person',
    'Suspect or convicted person',
    'Suspects and convicted people',
    'actorPerson',
    'circle',
    'user',
    { actor: true },
  ),
  group(
    'actor-organisation',
    'Organisation',
    'Suspected or convicted organisation',
    'Suspected or convicted organisations',
    'actorOrganisation',
    'square',
    'building',
    { actor: true },
  ),
  group('agency', 'Agency', 'Agency', 'Agencies', 'agency', 'hexagon', 'shield', {
    icons: {
      police: 'shield',
      customs: 'package-import',
      border: 'fence',
      prosecution: 'gavel',
      court: 'scale',
      ministry: 'building-bank',
      government: 'building-bank',
      'financial-intelligence': 'report-money',
      'eu-agency': 'stars',
      'international-organisation': 'world',
      unit: 'shield-half',
      association: 'affiliate',
      'task-force': 'target',
      'analysis-project': 'report-search',
      'training-body': 'school',
      'liaison-office': 'building-broadcast-tower',
    },
  }),
  group(
    'channel',
    'Platform',
    'Police or judicial channel',
    'Police and judicial channels',
    'channel',
    'double-ring',
    'arrows-exchange',
    {
      icons: { database: 'database', 'cooperation-centre': 'affiliate', 'judicial-exchange': 'scale' },
    },
  ),
  group(
    'offender-platform',
    'Platform',
    'Offenders’ platform',
    'Offenders’ platforms',
    'offenderPlatform',
    'diamond',
    'device-mobile-message',
    {
      icons: { 'crime-service': 'bolt', marketplace: 'building-store', 'value-transfer': 'cash-banknote' },
    },
  ),
  group('operation', 'Operation', 'Operation', 'Operations', 'operation', 'flag', 'flag', {
    icons: {
      investigation: 'search',
      'controlled-delivery': 'truck-delivery',
      takedown: 'power',
      'joint-action-days': 'calendar-event',
      'operational-task-force': 'target',
    },
  }),
  group('event', 'Event', 'Event', 'Events', 'event', 'small-flag', 'calendar-event', {
    icons: {
      arrest: 'lock',
      transaction: 'cash',
      exchange: 'arrows-exchange',
      shipment: 'ship',
      verdict: 'gavel',
      shooting: 'alert-triangle',
      attack: 'alert-triangle',
      'fraud-attempt': 'mail-forward',
    },
  }),
  group('seizure', 'Seizure', 'Seizure', 'Seizures', 'seizure', 'notched-crate', 'package'),
  group('commodity', 'Commodity', 'Commodity', 'Commodities', 'commodity', 'crate', 'box', {
    icons: {
      drug: 'leaf',
      precursor: 'flask',
      weapon: 'bomb',
      money: 'cash',
      'cultural-goods': 'building-monument',
      document: 'file-text',
      medicine: 'pill',
      'electronic-device': 'device-laptop',
      vehicle: 'car',
      'luxury-goods': 'diamond',
    },
  }),
  group('crime-area', 'CrimeArea', 'Crime area', 'Crime areas', 'crimeArea', 'round-crate', 'alert-circle', {
    icons: { cybercrime: 'bug', fraud: 'mask', 'money-laundering': 'coins', violence: 'alert-triangle', corruption: 'hand-stop' },
  }),
  group('instrument', 'Instrument', 'Instrument', 'Instruments', 'instrument', 'small-square', 'file-certificate', {
    icons: { jit: 'users', treaty: 'writing-sign', agreement: 'file-text', 'legal-act': 'section' },
  }),
  group('programme', 'Programme', 'Programme', 'Programmes', 'programme', 'pentagon', 'list-check'),
  group('place', 'Place', 'Place', 'Places', 'place', 'dot', 'map-pin'),
  group('route', 'Route', 'Route', 'Routes', 'route', 'dot-tail', 'route'),
  group('other-person', 'Person', 'Other person', 'Other people', 'bystander', 'open-circle', 'user', { icons: {} }),
  group(
    'other-organisation',
    'Organisation',
    'Other organisation',
    'Other organisations',
    'bystander',
    'open-square',
    'building',
    {
      icons: {
        university: 'school',
        ngo: 'heart-handshake',
        media: 'news',
        bank: 'building-bank',
        'research-network': 'affiliate',
        'research-project': 'report-search',
      },
    },
  ),
];

const ACTOR_CATEGORIES = ['suspect', 'convicted'];

/** Whether an entity wears the actors' hue, may stand in the middle of an offender path and may be ranked. */
export const isActor = (kind: string, subjectCategory: string | null): boolean =>
  kind === 'Network' || ((kind === 'Person' || kind === 'Organisation') && ACTOR_CATEGORIES.includes(subjectCategory ?? ''));

/** Group id of an entity. `kinds` is the model's list: the family of a platform's subtype decides between offenders' and authorities'. */
export function groupOf(
  kinds: readonly KindDefinition[],
  kind: string,
  subtype: string | null,
  subjectCategory: string | null,
): string {
  if (kind === 'Person' || kind === 'Organisation')
    return `${isActor(kind, subjectCategory) ? 'actor' : 'other'}-${kind.toLowerCase()}`;
  if (kind === 'Platform') {
    const family = kinds.find((k) => k.id === kind)?.subtypes.find((s) => s.id === subtype)?.family;
    return family === 'authorities' ? 'channel' : 'offender-platform';
  }
  return GROUPS.find((g) => g.kind === kind)?.id ?? kind.toLowerCase();
}
