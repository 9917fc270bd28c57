import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

// run.json says which Neo4j works on a data folder, hold.json which Corridor does. Both outlive a crash, so neither is believed
// without asking whether that very process lives.

export const runSchema = z.object({
  pid: z.int().positive(),
  identity: z.string(),
  boltPort: z.int().positive(),
  version: z.string(),
  startedAt: z.iso.datetime(),
});
export type Run = z.infer<typeof runSchema>;

export const holdSchema = z.object({
  pid: z.int().positive(),
  identity: z.string(),
  /** What a person typed: npm start, npm run load */
  what: z.string(),
  /** Where it answers, once it does. */
  address: z.string().nullable(),
  since: z.iso.datetime(),
});
export type HoldRecord = z.infer<typeof holdSchema>;

export type Decision =
  | { action: 'refuse'; holder: HoldRecord }
  | { action: 'adopt'; run: Run }
  | { action: 'clean'; run: Run }
  | { action: 'start' };

/** What a Corridor that wants the folder for itself does. `holder` is another living Corridor, `runAlive` whether run.json's process lives. */
export function decide(seen: { holder: HoldRecord | null; run: Run | null; runAlive: boolean }): Decision {
  if (seen.holder !== null) return { action: 'refuse', holder: seen.holder };
  if (seen.run === null) return { action: 'start' };
  return seen.runAlive ? { action: 'adopt', run: seen.run } : { action: 'clean', run: seen.run };
}

/** The record, or null when the file is absent, cut short by a crash, or of another shape. */
export async function readRecord<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Whole or not at all: a reader never sees half a file. */
export async function writeRecord(path: string, record: object): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

export async function removeRecord(path: string): Promise<void> {
  await rm(path, { force: true });
}
