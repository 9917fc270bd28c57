/** The shapes in which the vocabulary is written down. Everything else in this folder is data of these shapes, or a pure function over it. */

export const KIND_IDS = [
  'Person',
  'Network',
  'Organisation',
  'Agency',
  'Platform',
  'Operation',
  'Event',
  'Seizure',
  'Commodity',
  'CrimeArea',
  'Instrument',
  'Programme',
  'Place',
  'Route',
] as const;
export type KindId = (typeof KIND_IDS)[number];

export interface Subtype {
  readonly id: string;
  readonly label: string;
  /** Platforms only: who uses it. It decides the group, and with it hue and silhouette. */
  readonly family?: 'offenders' | 'authorities';
}

export interface KindDefinition {
  readonly id: KindId;
  readonly label: string;
  readonly plural: string;
  /** Ids of coded entities begin with it (`net_…`); nothing may read it back out of an id. */
  readonly idPrefix: string;
  readonly description: string;
  /** Whether `countryCode` may be given. Never for networks or people: a nationality is no place. */
  readonly countryCode: boolean;
  readonly subtypes: readonly Subtype[];
}

export type LinkFamily = 'offender' | 'activity' | 'cooperation' | 'operation' | 'route' | 'structure' | 'question';

/** `'*'` stands for any kind. */
export interface Join {
  readonly from: readonly (KindId | '*')[];
  readonly to: readonly (KindId | '*')[];
}

export interface LinkTypeDefinition {
  readonly id: string;
  /** Reading subject → object. */
  readonly label: string;
  /** Reading object → subject. */
  readonly reverse: string;
  readonly description: string;
  readonly family: LinkFamily;
  /** A state holds from–to; an act has a date. */
  readonly tense: 'state' | 'act';
  readonly joins: readonly Join[];
  /** Stored once (smaller id first) and drawn without an arrow. */
  readonly symmetric: boolean;
  /** A body's statement about its own act of this type can confirm the link. */
  readonly officialAct: boolean;
  /** Counts as participation of its subject in its object. */
  readonly impliesParticipation: boolean;
  /** Whether `role` is part of the link's identity. */
  readonly roleInKey: boolean;
  /** Accepted roles; `'any'` for free text; empty where a role makes no sense. */
  readonly roles: readonly string[] | 'any';
}

export type PropertyType = 'integer' | 'number' | 'money' | 'percent' | 'date' | 'text';

export interface PropertyDefinition {
  readonly id: string;
  readonly label: string;
  readonly type: PropertyType;
  /** Kinds that may carry it; `'*'` for any. A figure on a link needs one of `links`. */
  readonly kinds: readonly (KindId | '*')[];
  /** Link types that may carry it; `'*'` for any. */
  readonly links: readonly string[];
  /** `one`: a date, copied to the node as a span; `list`: kept as claims only. */
  readonly kept: 'one' | 'list';
  /** Unit that values are converted to for comparison, e.g. `kg`. */
  readonly baseUnit?: string;
  /** `false`: the note says of what, so that two figures of one thing need not be about the same and never contest each other. */
  readonly comparable?: false;
  readonly description: string;
}
