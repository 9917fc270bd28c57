import { stat } from 'node:fs/promises';
import type { Settings } from '../config.ts';

/** What is allowed and yet hardly meant, one sentence each, told before the start. */
export async function remarksOn({ sourcesFolder }: Pick<Settings, 'sourcesFolder'>): Promise<string[]> {
  if (sourcesFolder === null) return [];
  const found = await stat(sourcesFolder).catch(() => null);
  if (found?.isDirectory() === true) return [];
  return [
    `! CORRIDOR_SOURCES is "${sourcesFolder}", and there is no such folder: evidence cards show no cited lines. Put the documents there and start again.`,
  ];
}
