import type { StartErrorCode } from './start-error.ts';

export interface Diagnosis {
  code: StartErrorCode;
  message: string;
  hint: string;
}

// First match wins: the lock is named before the generic sentences that follow it in the log.
const SIGNS: readonly (Diagnosis & { sign: RegExp })[] = [
  {
    sign: /Address already in use|BindException|bind.*failed.*in use/i,
    code: 'port-taken',
    message: 'Its Bolt port was taken by another program in the meantime.',
    hint: 'Start again: another free port is chosen each time.',
  },
  {
    sign: /FileLockException|Lock file has been locked|already in use by another process|store_lock/i,
    code: 'data-folder-in-use',
    message: 'Another Neo4j works on the same data folder.',
    hint: 'Stop that Neo4j (ps ax | grep CommunityEntryPoint), or choose another folder with --data.',
  },
  {
    sign: /UnsupportedClassVersionError/,
    code: 'java-too-old',
    message: 'The Java that was found is too old for it.',
    hint: 'Install Java 17 or 21, or set JAVA_HOME to one.',
  },
  {
    sign: /No space left on device/i,
    code: 'data-folder-not-writable',
    message: 'The disk with the data folder is full.',
    hint: 'Free some space (a gigabyte is plenty), or choose another folder with --data.',
  },
  {
    sign: /AccessDeniedException|Permission denied|Read-only file system/i,
    code: 'data-folder-not-writable',
    message: 'It may not write everything in the data folder.',
    hint: 'Give yourself write permission on all of it (a run as root leaves files of root), or choose another folder with --data.',
  },
  {
    sign: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory/i,
    code: 'not-enough-memory',
    message: 'There is not enough memory for it.',
    hint: 'Give it less (CORRIDOR_HEAP or --heap, such as 1g; 2g where nothing is said), give the machine or container more, or close other programs.',
  },
  {
    sign: /StoreVersion|store version|StoreUpgrade|newer version of Neo4j|not possible to upgrade|migration is not/i,
    code: 'other-version',
    message: 'The store in the data folder was written by another version of Neo4j.',
    hint: 'Move the data folder away (npm start then makes a new one and loads the data sets again).',
  },
];

/** What a server that ended while starting said, in words that lead somewhere. `log` is the end of its output. */
export function diagnose(log: string, logPath: string): Diagnosis {
  const found = SIGNS.find(({ sign }) => sign.test(log));
  if (found !== undefined) return { code: found.code, message: found.message, hint: found.hint };
  const last = log
    .split('\n')
    .findLast((line) => /error|exception|failed/i.test(line))
    ?.trim();
  return {
    code: 'did-not-start',
    message: last ?? 'It said nothing.',
    hint: `Read ${logPath}; moving the data folder away makes a fresh start.`,
  };
}
