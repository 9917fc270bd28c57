import { access, constants, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { layoutOf } from './layout.ts';
import { identityOf, isAlive } from './processes.ts';
import { type HoldRecord, holdSchema, readRecord, writeRecord } from './run-file.ts';
import { StartError } from './start-error.ts';

/** The right to work on a data folder. One Corridor has it at a time, from before Neo4j starts until after it has stopped. */
export interface Hold {
  /** Tells others where this Corridor answers. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** The living Corridor that holds the folder, or null. */
export async function holderOf(dataFolder: string): Promise<HoldRecord | null> {
  const record = await readRecord(layoutOf(dataFolder).hold, holdSchema);
  return record !== null && isAlive(record) ? record : null;
}

function heldBy(dataFolder: string, holder: HoldRecord): StartError {
  const where = holder.address === null ? 'it is still starting' : `it answers on ${holder.address}`;
  return new StartError(
    'data-folder-in-use',
    `The data folder ${dataFolder} is in use by "${holder.what}" (process ${holder.pid}, since ${holder.since}); ${where}.`,
    holder.address === null
      ? 'Wait until it has finished, stop it, or choose another folder with --data.'
      : `Open ${holder.address}, stop that process, or choose another folder and port: npm start -- --data .corridor-2 --port 4401`,
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartError(
      'data-folder-not-writable',
      `The data folder ${folder} cannot be written (${cause instanceof Error ? cause.message : String(cause)}).`,
      'Give yourself write permission, or choose another folder: npm start -- --data <folder>, or CORRIDOR_DATA.',
      { cause },
    );
  }
}

// A dead holder's file is moved aside, and what was moved is compared with what was judged dead: when two Corridors clear at once,
// one may have moved the other's fresh file, and puts it back.
async function clearDead(path: string, judged: string): Promise<void> {
  const aside = `${path}.dead-${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => judged);
  if (moved !== judged) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Takes the folder, making it when absent. Throws StartError data-folder-in-use (naming who has it) or data-folder-not-writable. */
export async function takeHold(dataFolder: string, what: string): Promise<Hold> {
  const path = layoutOf(dataFolder).hold;
  const record: HoldRecord = {
    pid: process.pid,
    identity: identityOf(process.pid) ?? '',
    what,
    address: null,
    since: new Date().toISOString(),
  };
  await makeFolder(dataFolder);
  const draft = `${path}.new-${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await linked(draft, path)) return heldWith(path, record);
      const judged = await readFile(path, 'utf8').catch(() => '');
      const holder = await holderOf(dataFolder);
      if (holder !== null) throw heldBy(dataFolder, holder);
      await clearDead(path, judged);
    }
    throw new StartError(
      'data-folder-in-use',
      `${path} keeps changing: several Corridors are starting in ${dataFolder}.`,
      'Start one at a time.',
    );
  } finally {
    await rm(draft, { force: true });
  }
}

// link() is the one call that makes a whole file appear or fails because another exists, on every file system that matters here.
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw new StartError(
      'data-folder-not-writable',
      `${path} cannot be written.`,
      'Check permissions and free space, or choose another folder with --data.',
      { cause },
    );
  }
}

function heldWith(path: string, record: HoldRecord): Hold {
  return {
    announce: (address) => writeRecord(path, { ...record, address }),
    release: () => rm(path, { force: true }),
  };
}
