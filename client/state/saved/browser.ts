import { z } from 'zod';
import { type SavedInput, SavedQuestion } from '../../../server/contract/questions.ts';
import { keyOfName, nameTakenWords, planImport } from '../../../server/contract/saved-rules.ts';
import { ApiError } from '../../api/error.ts';
import { type KeyValue, keptIn } from '../storage.ts';
import type { SavedStore } from './types.ts';

export interface BrowserSavedParts {
  readonly storage: KeyValue;
  /** Which database they are about: `host:port/database`. Each has its own. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that nobody else has. */
  readonly makeId: () => string;
}

type Saved = Readonly<SavedQuestion>;

const Kept = z.array(z.unknown());

/** What stands in the browser's storage, by name; what cannot be read is left out, never thrown. */
export function readSaved(text: string | null): readonly Saved[] {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  const list = Kept.safeParse(kept).data ?? [];
  return byName(list.flatMap((item) => SavedQuestion.safeParse(item).data ?? []));
}

const byName = (saved: readonly Saved[]): readonly Saved[] =>
  [...saved].sort((a, b) => (keyOfName(a.name) < keyOfName(b.name) ? -1 : 1));

const conflict = (message: string, hint: string, details: Readonly<Record<string, unknown>>): ApiError =>
  new ApiError('conflict', 409, message, hint, details);

function refuseTaken(saved: readonly Saved[], name: string, own: string | null): void {
  const holder = saved.find((other) => other.id !== own && keyOfName(other.name) === keyOfName(name));
  if (holder === undefined) return;
  const { message, hint } = nameTakenWords(name, holder.name);
  throw conflict(message, hint, { name, holder: holder.id });
}

function heldIn(saved: readonly Saved[], id: string): Saved {
  const found = saved.find((each) => each.id === id);
  if (found === undefined)
    throw new ApiError('not-found', 404, 'This question is no longer saved.', 'It was removed in another window.');
  return found;
}

/** Of one place, by name. */
function shelfOf({ storage, place }: Pick<BrowserSavedParts, 'storage' | 'place'>) {
  const key = `corridor.saved.${place}`;
  return {
    read: () => readSaved(keptIn(storage, key)),
    write: (saved: readonly Saved[]): void => {
      try {
        storage.setItem(key, JSON.stringify(saved));
      } catch {
        throw new ApiError(
          'too-large',
          0,
          'The browser keeps nothing more: its storage is full or switched off.',
          'Export your saved questions to a file, remove some, and try again.',
        );
      }
    },
  };
}

const made = (id: string, input: SavedInput, time: string): Saved => ({
  ...input,
  id,
  createdAt: time,
  updatedAt: time,
  version: 1,
});

const changed = (before: Saved, input: SavedInput, time: string): Saved => ({
  ...before,
  ...input,
  updatedAt: time,
  version: before.version + 1,
});

function refuseOld({ id, name, version }: Saved, read: number): void {
  if (version === read) return;
  throw conflict(
    `“${name}” was changed in another window since you opened it.`,
    'Open it anew and make your change again, or save yours under another name.',
    { id, name, current: version },
  );
}

/**
 * Questions that are kept in this browser, for databases that nothing is written to. The same rules as in a database: unique names, and who
 * changes a question says which version was read, since two windows of a browser share one storage.
 */
export function createBrowserSaved({ storage, place, now, makeId }: BrowserSavedParts): SavedStore {
  const { read, write } = shelfOf({ storage, place });
  const time = () => new Date(now()).toISOString();
  return {
    list: async () => read(),
    add: async (input) => {
      const saved = read();
      refuseTaken(saved, input.name, null);
      const fresh = made(makeId(), input, time());
      write([...saved, fresh]);
      return fresh;
    },
    change: async (id, input, version) => {
      const saved = read();
      const before = heldIn(saved, id);
      refuseOld(before, version);
      refuseTaken(saved, input.name, id);
      const after = changed(before, input, time());
      write(saved.map((each) => (each.id === id ? after : each)));
      return after;
    },
    remove: async (id) => {
      const saved = read();
      heldIn(saved, id);
      write(saved.filter((each) => each.id !== id));
    },
    importAll: async (file) => {
      const saved = read();
      const plan = planImport(file, new Map(saved.map(({ name, id }) => [keyOfName(name), id])), makeId);
      const replaced = new Map(plan.replace.map(({ id, saved: input }) => [id, input]));
      const kept = saved.map((each) => {
        const input = replaced.get(each.id);
        return input === undefined ? each : changed(each, input, time());
      });
      write([...kept, ...plan.add.map(({ id, saved: input }) => made(id, input, time()))]);
      return plan.answer;
    },
  };
}
