import { join } from 'node:path';

/** Where things lie in a data folder. */
export interface DataLayout {
  folder: string;
  /** Who holds the folder: one Corridor at a time. */
  hold: string;
  /** The Neo4j process that works on it. */
  run: string;
  /** The generated password, mode 600. */
  password: string;
  /** Version of Neo4j that last wrote the store. */
  version: string;
  home: string;
  conf: string;
  /** What Java itself prints. */
  console: string;
  /** Neo4j's log for people. */
  log: string;
  systemStore: string;
}

export function layoutOf(folder: string): DataLayout {
  const home = join(folder, 'neo4j');
  return {
    folder,
    hold: join(folder, 'hold.json'),
    run: join(folder, 'run.json'),
    password: join(folder, 'password'),
    version: join(folder, 'neo4j-version'),
    home,
    conf: join(home, 'conf'),
    console: join(home, 'logs', 'console.log'),
    log: join(home, 'logs', 'neo4j.log'),
    systemStore: join(home, 'data', 'databases', 'system'),
  };
}
