import { activeIn } from './active-in.ts';
import { addresses } from './addresses.ts';
import { affects } from './affects.ts';
import { affiliatedWith } from './affiliated-with.ts';
import { arrestedIn } from './arrested-in.ts';
import { attributedTo } from './attributed-to.ts';
import { carries } from './carries.ts';
import { collaboratesWith } from './collaborates-with.ts';
import { conductedUnder } from './conducted-under.ts';
import { consistedOf } from './consisted-of.ts';
import { cooperatesWith } from './cooperates-with.ts';
import { coordinated } from './coordinated.ts';
import { engagesIn } from './engages-in.ts';
import { established } from './established.ts';
import { exchangesWith } from './exchanges-with.ts';
import { followedBy } from './followed-by.ts';
import { fundedBy } from './funded-by.ts';
import { hasAccessTo } from './has-access-to.ts';
import { heads } from './heads.ts';
import { hosted } from './hosted.ts';
import { identifiedThrough } from './identified-through.ts';
import { implementsProgramme } from './implements.ts';
import { investedIn } from './invested-in.ts';
import { ledOperation } from './led-operation.ts';
import { linkedTo } from './linked-to.ts';
import { locatedIn } from './located-in.ts';
import { memberOf } from './member-of.ts';
import { occurredAt } from './occurred-at.ts';
import { operates } from './operates.ts';
import { partOf } from './part-of.ts';
import { participatedIn } from './participated-in.ts';
import { partnerOf } from './partner-of.ts';
import { partyTo } from './party-to.ts';
import { possiblySameAs } from './possibly-same-as.ts';
import { relativeOf } from './relative-of.ts';
import { resultedIn } from './resulted-in.ts';
import { rivalOf } from './rival-of.ts';
import { seizedDuring } from './seized-during.ts';
import { seizedFrom } from './seized-from.ts';
import { succeeds } from './succeeds.ts';
import { supplements } from './supplements.ts';
import { supplies } from './supplies.ts';
import { supported } from './supported.ts';
import { targeted } from './targeted.ts';
import { traffics } from './traffics.ts';
import { transits } from './transits.ts';
import { usedChannel } from './used-channel.ts';
import { usedDataOf } from './used-data-of.ts';
import { uses } from './uses.ts';

/** The closed list of link types, in the order in which legends and lists show them. */
export const LINK_TYPES = [
  memberOf,
  heads,
  partOf,
  collaboratesWith,
  rivalOf,
  supplies,
  exchangesWith,
  relativeOf,
  traffics,
  carries,
  engagesIn,
  activeIn,
  investedIn,
  uses,
  identifiedThrough,
  attributedTo,
  affects,
  ledOperation,
  coordinated,
  supported,
  participatedIn,
  cooperatesWith,
  partnerOf,
  usedChannel,
  usedDataOf,
  conductedUnder,
  established,
  hosted,
  partyTo,
  operates,
  implementsProgramme,
  addresses,
  hasAccessTo,
  affiliatedWith,
  fundedBy,
  supplements,
  succeeds,
  targeted,
  arrestedIn,
  resultedIn,
  followedBy,
  seizedDuring,
  seizedFrom,
  consistedOf,
  occurredAt,
  locatedIn,
  transits,
  possiblySameAs,
  linkedTo,
] as const;
