import { NETWORK_QUESTIONS } from './networks/index.ts';

/** The question library: what people may ask, by group. */
export const QUESTIONS = [...NETWORK_QUESTIONS] as const;
