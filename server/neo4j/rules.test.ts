import { describe, expect, it, test } from 'vitest';
import { mavenFailed } from './class-path.ts';
import { confText, jvmArguments, memoryFor } from './conf.ts';
import { diagnose } from './diagnose.ts';
import { parseJavaVersion } from './java.ts';
import { reasonOf } from './probe.ts';
import { startFromPs, startFromStat } from './processes.ts';
import { decide, type HoldRecord, type Run } from './run-file.ts';
import { backoffMs } from './supervise.ts';
import { checkServer, checkStore, judgeServer, parseVersion, pomVersion } from './versions.ts';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', '17.0.15', 17],
    ['java version "1.8.0_392"', '1.8.0_392', 8],
    ['openjdk version "21" 2023-09-19', '21', 21],
    ['openjdk version "25-ea" 2025-09-16', '25-ea', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2"', '11.0.2', 11],
  ])('is read from %j', (output, version, major) => {
    expect(parseJavaVersion(output)).toEqual({ version, major });
  });

  it.each(['', 'The operation couldn’t be completed. Unable to locate a Java Runtime.', 'sh: java: not found'])(
    'is not in %j',
    (output) => {
      expect(parseJavaVersion(output)).toBeNull();
    },
  );
});

describe('what Corridor does with a data folder', () => {
  const run: Run = { pid: 7, identity: 'x', boltPort: 1, version: '5.26.30', startedAt: '2026-01-01T00:00:00.000Z' };
  const holder: HoldRecord = { pid: 8, identity: 'y', what: 'npm start', address: null, since: '2026-01-01T00:00:00.000Z' };
  it.each([
    ['another Corridor holds it', { holder, run, runAlive: true }, 'refuse'],
    ['another Corridor holds it and Neo4j has died', { holder, run, runAlive: false }, 'refuse'],
    ['the other Corridor died, its Neo4j lives', { holder: null, run, runAlive: true }, 'adopt'],
    ['both died', { holder: null, run, runAlive: false }, 'clean'],
    ['it is new', { holder: null, run: null, runAlive: false }, 'start'],
  ])('when %s', (_, seen, action) => {
    expect(decide(seen).action).toBe(action);
  });
});

describe('neo4j.conf', () => {
  const conf = confText({ boltPort: 7777, memory: memoryFor('2g') });
  it.each([
    'server.bolt.listen_address=127.0.0.1:7777',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.usage_report.enabled=false',
    'db.memory.transaction.max=768m',
  ])('says %s', (line) => {
    expect(conf.split('\n')).toContain(line);
  });

  it('leaves the heap to the command line, where alone it counts', () => {
    expect(conf).not.toContain('heap');
    expect(jvmArguments(memoryFor('1500m'))).toEqual(expect.arrayContaining(['-Xms512m', '-Xmx1500m']));
    expect(jvmArguments(memoryFor('256m'))).toContain('-Xms256m');
  });
});

describe('the identity of a process', () => {
  const stat = (state: string) => `42 (java (odd) name) ${state} 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 40 0 987654 1000 200`;
  it('is its start', () => expect(startFromStat(stat('S'))).toBe('987654'));
  it('is none for a zombie', () => expect(startFromStat(stat('Z'))).toBeNull());
  it.each([
    ['Ss   Sat Nov 21 02:06:34 2026\n', 'Sat Nov 21 02:06:34 2026'],
    ['Z    Sat Nov 21 02:06:34 2026\n', null],
    ['', null],
  ])('is read from ps, which prints %j', (output, expected) => {
    expect(startFromPs(output)).toBe(expected);
  });
});

describe('versions of Neo4j', () => {
  it.each([
    ['5.26.30', 'supported'],
    ['5.27.0', 'supported'],
    ['5.25.1', 'refused'],
    ['4.4.40', 'refused'],
    ['2025.04.0', 'untested'],
  ])('%s is %s', (version, judgement) => {
    expect(judgeServer(version)).toBe(judgement);
  });

  it('are told to people where they do not fit', () => {
    expect(() => checkServer('4.4.40', 'bolt://db')).toThrow(/bolt:\/\/db is Neo4j 4.4.40; Corridor needs 5.26/);
    expect(checkServer('2025.04.0', 'bolt://db')).toMatch(/newer than what Corridor is tested with/);
    expect(checkServer('5.26.30', 'bolt://db')).toBeNull();
  });

  it.each([null, '5.26.1', '5.26.30', '5.20.0', 'unreadable'])('a store of %s is opened', (stored) => {
    expect(() => checkStore(stored, '5.26.30', '/data')).not.toThrow();
  });

  it.each(['4.4.40', '2025.04.0', '6.0.0', '5.27.1'])('a store of %s is refused', (stored) => {
    expect(() => checkStore(stored, '5.26.30', '/data')).toThrow(`/data was written by Neo4j ${stored}`);
  });

  it('are found in agent and pom', () => {
    expect(parseVersion('Neo4j/5.26.30')).toEqual({ major: 5, minor: 26 });
    expect(pomVersion('<artifactId>neo4j</artifactId>\n  <version>5.26.30</version>')).toBe('5.26.30');
    expect(() => pomVersion('<project/>')).toThrow(/no version/);
  });
});

test.each([
  [
    'Failed to connect to server. Please ensure that your database is listening. Caused by: connect ECONNREFUSED 127.0.0.1:1',
    'connect ECONNREFUSED 127.0.0.1:1',
  ],
  ['Graph not found: movies.', 'Graph not found: movies'],
])('of a server that does not answer what happened is told, without advice: %s', (message, reason) =>
  expect(reasonOf(new Error(message))).toBe(reason),
);

describe('a server that ended while starting', () => {
  it.each([
    ['Caused by: java.net.BindException: Address already in use', 'port-taken'],
    [
      'org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /data/databases/store_lock.',
      'data-folder-in-use',
    ],
    ['java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint', 'java-too-old'],
    ['java.io.IOException: No space left on device', 'data-folder-not-writable'],
    ['java.nio.file.AccessDeniedException: /data/dbms/auth.ini', 'data-folder-not-writable'],
    ['Error occurred during initialization of VM\nCould not reserve enough space for 2097152KB object heap', 'not-enough-memory'],
    ['ERROR Failed to start Neo4j: something new', 'did-not-start'],
  ])('is explained: %j', (log, code) => {
    const { code: found, message, hint } = diagnose(log, '/log');
    expect(found).toBe(code);
    expect(message.length * hint.length).toBeGreaterThan(0);
  });

  it('for want of memory: the setting that gives it less is named', () => {
    const log = 'Error occurred during initialization of VM\nCould not reserve enough space for object heap';
    expect(diagnose(log, '/log').hint).toContain('CORRIDOR_HEAP');
  });

  it('passes on the last line that speaks of an error', () => {
    expect(diagnose('INFO fine\nERROR Failed to start Neo4j: something new\nINFO Stopped.', '/log')).toMatchObject({
      message: 'ERROR Failed to start Neo4j: something new',
      hint: expect.stringContaining('/log'),
    });
  });
});

describe('Maven that failed', () => {
  it.each([
    [
      '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30 from/to central: Connection refused',
      'artifacts-unreachable',
    ],
    [
      '[ERROR] Plugin … or one of its dependencies could not be resolved: Unknown host repo.maven.apache.org',
      'artifacts-unreachable',
    ],
    ['The JAVA_HOME environment variable is not defined correctly', 'maven-missing'],
    ['[ERROR] Unknown lifecycle phase', 'maven-missing'],
  ])('is explained: %j', (output, code) => {
    expect(mavenFailed(output).code).toBe(code);
  });
});

describe('starting again', () => {
  it.each([
    [0, 1_000],
    [1, 2_000],
    [5, 32_000],
    [6, 60_000],
    [40, 60_000],
  ])('after %i failures waits %i ms', (attempt, ms) => {
    expect(backoffMs(attempt)).toBe(ms);
  });
});
