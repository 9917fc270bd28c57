import { StartError } from './start-error.ts';

/** What Corridor is made for and tested with: 5.26 LTS. Dynamic labels and types in writes need it. */
const NEEDED = { major: 5, minor: 26 };

export interface Version {
  major: number;
  minor: number;
}

/** `5.26.30` → 5, 26; `2025.04.0` → 2025, 4; also inside `Neo4j/5.26.30`; null when there is none. */
export function parseVersion(text: string): Version | null {
  const found = /(\d+)\.(\d+)/.exec(text);
  return found === null ? null : { major: Number(found[1]), minor: Number(found[2]) };
}

/** Version of org.neo4j:neo4j in the text of pom.xml. */
export function pomVersion(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml names no version of org.neo4j:neo4j');
  return version;
}

/** Whether Corridor works with a server that somebody else runs: `untested` works as far as is known (calendar versions keep Cypher 5). */
export function judgeServer(version: string): 'supported' | 'untested' | 'refused' {
  const found = parseVersion(version);
  if (found === null) return 'untested';
  if (found.major < NEEDED.major || (found.major === NEEDED.major && found.minor < NEEDED.minor)) return 'refused';
  return found.major === NEEDED.major ? 'supported' : 'untested';
}

/** Throws StartError other-version where judgeServer refuses; returns a sentence for people where it is untested, else null. */
export function checkServer(version: string, address: string): string | null {
  const judgement = judgeServer(version);
  if (judgement === 'refused') {
    throw new StartError(
      'other-version',
      `The server at ${address} is Neo4j ${version}; Corridor needs ${NEEDED.major}.${NEEDED.minor} or later.`,
      'Upgrade that server, or unset NEO4J_URI: Corridor then starts a Neo4j of its own.',
    );
  }
  return judgement === 'untested'
    ? `Neo4j ${version} is newer than what Corridor is tested with (${NEEDED.major}.${NEEDED.minor}).`
    : null;
}

/** Throws StartError other-version when the store of a data folder was last written by a Neo4j that `ours` cannot follow. */
export function checkStore(stored: string | null, ours: string, folder: string): void {
  const before = stored === null ? null : parseVersion(stored);
  const now = parseVersion(ours);
  if (before === null || now === null) return;
  if (before.major === now.major && before.minor <= now.minor) return;
  throw new StartError(
    'other-version',
    `The data folder ${folder} was written by Neo4j ${stored}; this Corridor starts Neo4j ${ours}.`,
    `Move ${folder} away (npm start then makes a new one and loads the data sets again), or use the Corridor that wrote it.`,
  );
}
