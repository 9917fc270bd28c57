import { download } from '../../ui/download.ts';

/** Where a file goes, piece by piece. */
export interface Sink {
  write(piece: string): Promise<void>;
  /** Ends the file; the name counts where the reader has not chosen one. */
  close(name: string): Promise<void>;
  /** Throws away what was written. Name of an empty file that could not be taken away; null: nothing is left. */
  abort(): Promise<string | null>;
}

interface Picker {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}
// Chromium has it, on https and this machine; others keep the file in memory until it is whole.
const hasPicker = (owner: object): owner is Picker => 'showSaveFilePicker' in owner;

/** Pieces are joined to this many characters: a write per row would be slow. */
const BUFFER = 1 << 20;

function inMemory(type: string): Sink {
  const parts: string[] = [];
  return {
    write: async (piece) => {
      parts.push(piece);
    },
    close: async (name) => download(name, type, parts),
    abort: async () => {
      parts.length = 0;
      return null;
    },
  };
}

/** A file that can take itself away: newer than the types of the platform. */
interface Removable {
  remove(): Promise<void>;
}
const isRemovable = (handle: object): handle is Removable => 'remove' in handle && typeof handle.remove === 'function';

/** Choosing a file makes it, or empties the one that was there: once nothing is written it would stay, empty, under its good name. */
async function takeAway(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    if ((await handle.getFile()).size > 0) return null;
    if (!isRemovable(handle)) return handle.name;
    await handle.remove();
    return null;
  } catch {
    return handle.name;
  }
}

async function onDisk(owner: Picker, suggestedName: string): Promise<Sink> {
  const handle = await owner.showSaveFilePicker({ suggestedName });
  const file = await handle.createWritable();
  let buffer = '';
  const flush = async () => {
    await file.write(buffer);
    buffer = '';
  };
  return {
    write: async (piece) => {
      buffer += piece;
      if (buffer.length > BUFFER) await flush();
    },
    close: async () => {
      await flush();
      await file.close();
    },
    abort: async () => {
      await file.abort();
      return takeAway(handle);
    },
  };
}

/** A file that the reader chooses, or one in memory that is saved at its end. Null: they changed their mind. */
export async function openSink(suggestedName: string, type: string): Promise<Sink | null> {
  const owner: object = window;
  if (!hasPicker(owner)) return inMemory(type);
  try {
    return await onDisk(owner, suggestedName);
  } catch (error) {
    // Forbidden, as in a frame of another page: the other way still works.
    return error instanceof DOMException && error.name === 'AbortError' ? null : inMemory(type);
  }
}
