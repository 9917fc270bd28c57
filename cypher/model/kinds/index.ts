import { agency } from './agency.ts';
import { commodity } from './commodity.ts';
import { crimeArea } from './crimeArea.ts';
import { event } from './event.ts';
import { instrument } from './instrument.ts';
import { network } from './network.ts';
import { operation } from './operation.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { platform } from './platform.ts';
import { programme } from './programme.ts';
import { route } from './route.ts';
import { seizure } from './seizure.ts';

/** The closed list of entity types, in the order in which legends and lists show them. */
export const KINDS = [
  person,
  network,
  organisation,
  agency,
  platform,
  operation,
  event,
  seizure,
  commodity,
  crimeArea,
  instrument,
  programme,
  place,
  route,
] as const;
