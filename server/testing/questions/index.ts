import { CHANNEL_ANSWERS } from './channels.ts';
import type { Judges } from './coded.ts';
import { COOPERATION_ANSWERS } from './cooperation.ts';
import { EVIDENCE_ANSWERS } from './evidence.ts';
import { NETWORK_ANSWERS } from './networks.ts';
import { OPERATION_ANSWERS } from './operations.ts';
import { ROUTE_ANSWERS } from './routes.ts';

export { readCoded } from './coded.ts';

/** What is right for each question of the library on the cooperation data, by its id. */
export const ANSWERS: Judges = {
  ...NETWORK_ANSWERS,
  ...COOPERATION_ANSWERS,
  ...CHANNEL_ANSWERS,
  ...OPERATION_ANSWERS,
  ...ROUTE_ANSWERS,
  ...EVIDENCE_ANSWERS,
};
