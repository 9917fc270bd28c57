import { keyOfName, type SavedInput, SavedQuestion } from '../contract/index.ts';
import type { Row, Value } from '../db/index.ts';

/** A question as it is stored: parameters are JSON text, since Neo4j keeps no lists of maps. */
export interface StoredInput {
  readonly name: string;
  readonly nameKey: string;
  readonly question: string;
  readonly category: string;
  readonly text: string;
  readonly parameters: string;
}

export const toStored = ({ name, question, category, text, parameters }: SavedInput): StoredInput => ({
  name,
  nameKey: keyOfName(name),
  question,
  category,
  text,
  parameters: JSON.stringify(parameters),
});

const isMap = (value: Value | undefined): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a stored question; null where somebody changed it by other means into what is none. */
export function toSaved(row: Row | undefined): SavedQuestion | null {
  const saved = row?.saved;
  if (!isMap(saved)) return null;
  const parsed = SavedQuestion.safeParse({ ...saved, parameters: jsonOr(saved.parameters, []) });
  return parsed.success ? parsed.data : null;
}

function jsonOr(json: Value | undefined, otherwise: unknown): unknown {
  if (typeof json !== 'string') return otherwise;
  try {
    return JSON.parse(json);
  } catch {
    return otherwise;
  }
}
