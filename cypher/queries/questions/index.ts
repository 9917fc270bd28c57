import { CHANNEL_QUESTIONS } from './channels/index.ts';
import { CHECK_QUESTIONS } from './checks/index.ts';
import { COOPERATION_QUESTIONS } from './cooperation/index.ts';
import { EVIDENCE_QUESTIONS } from './evidence/index.ts';
import { NETWORK_QUESTIONS } from './networks/index.ts';
import { OPERATION_QUESTIONS } from './operations/index.ts';
import { ROUTE_QUESTIONS } from './routes/index.ts';

/** The question library: what people may ask, by group. */
export const QUESTIONS = [
  ...NETWORK_QUESTIONS,
  ...COOPERATION_QUESTIONS,
  ...CHANNEL_QUESTIONS,
  ...OPERATION_QUESTIONS,
  ...ROUTE_QUESTIONS,
  ...EVIDENCE_QUESTIONS,
  ...CHECK_QUESTIONS,
] as const;
