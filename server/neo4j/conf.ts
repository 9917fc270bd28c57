// The managed server's configuration. Every line closes something or bounds something; see README, "Security".

// Governs what plugins bring, and there are none: built-in procedures are loaded whatever it says (tried: db.createLabel and
// dbms.listConfig still run). What analysts may call is decided by Corridor's own check of their queries. An exact name, not "none",
// because an empty value means the default, which is all.
const PLUGIN_PROCEDURES = 'db.ping';

export interface Memory {
  /** On Java's command line: in neo4j.conf the heap is ignored with this way of starting. */
  heapMin: string;
  heapMax: string;
  pageCache: string;
  perTransaction: string;
  allTransactions: string;
}

/** Shares of a heap in Java's notation (2g, 1500m): a transaction may take 3/8 of it, all together 11/16, the rest is the server's. */
export function memoryFor(heap: string): Memory {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1_024 : 1);
  return {
    heapMin: `${Math.min(512, megabytes)}m`,
    heapMax: `${megabytes}m`,
    pageCache: '256m',
    perTransaction: `${Math.floor((megabytes * 3) / 8)}m`,
    allTransactions: `${Math.floor((megabytes * 11) / 16)}m`,
  };
}

/** Text of neo4j.conf for a server on loopback. `boltPort` must be free. */
export function confText(settings: { boltPort: number; memory: Memory }): string {
  const { boltPort, memory } = settings;
  const lines: readonly (readonly [string, string])[] = [
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.enabled', 'true'],
    ['server.bolt.listen_address', `127.0.0.1:${boltPort}`],
    ['server.bolt.advertised_address', `127.0.0.1:${boltPort}`],
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['dbms.usage_report.enabled', 'false'],
    ['dbms.security.auth_enabled', 'true'],
    ['server.directories.import', 'import'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
    ['dbms.security.procedures.allowlist', PLUGIN_PROCEDURES],
    ['server.memory.pagecache.size', memory.pageCache],
    ['db.memory.transaction.max', memory.perTransaction],
    ['dbms.memory.transaction.total.max', memory.allTransactions],
    ['db.tx_log.rotation.retention_policy', '2 files'],
  ];
  return `# Written by Corridor at every start; changes here are lost.\n${lines.map(([key, value]) => `${key}=${value}\n`).join('')}`;
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Java's arguments before the class path. Memory inside one expression is counted by no limit of Neo4j's: such a statement meets the end of the heap.
 * Tried: without -XX:+ExitOnOutOfMemoryError only that statement fails, and the others go on; with it, everybody waited 20 s for the next start.
 * A server that does not recover answers no more, and is started anew by who watches it.
 */
export function jvmArguments(memory: Memory): string[] {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [`-Xms${memory.heapMin}`, `-Xmx${memory.heapMax}`, '-Djava.awt.headless=true', ...opens];
}
