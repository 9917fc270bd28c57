import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { emptyTestDatabase, testConnection } from './testing.ts';

describe('the database of the tests', () => {
  it('is a Neo4j 5.26 that answers, with the security settings in force', async () => {
    const { uri, username, password, database } = testConnection();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
      {},
      { database },
    );
    expect(records[0]?.get('version')).toMatch(/^5\.26\./);
    await expect(
      driver.executeQuery("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", {}, { database }),
    ).rejects.toThrow();
    await expect(
      driver.executeQuery("LOAD CSV FROM 'http://127.0.0.1:9/x' AS line RETURN line", {}, { database }),
    ).rejects.toThrow(/block/i);
    await driver.close();
  });

  it('limits the memory of one and the memory of all transactions, and imports no files', async () => {
    const { uri, username, password, database } = testConnection();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name, value', {}, { database });
    const settings = Object.fromEntries(records.map((record) => [String(record.get('name')), String(record.get('value'))]));
    expect(settings).toMatchObject({
      'db.memory.transaction.max': '384.00MiB',
      'dbms.memory.transaction.total.max': '704.00MiB',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'dbms.security.procedures.allowlist': 'db.ping',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
    });
    await driver.close();
  });

  it('outlives a statement that needs more memory than there is', async () => {
    const { uri, username, password, database } = testConnection();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 0 });
    const tooMuch = "RETURN size(reduce(text = 'x', i IN range(1, 40) | text + text))";
    await expect(driver.executeQuery(tooMuch, {}, { database })).rejects.toMatchObject({
      code: expect.stringContaining('OutOfMemory'),
    });
    const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database });
    expect(records).toHaveLength(1);
    await driver.close();
  });

  it('can be emptied of data, constraints and indexes', async () => {
    const { uri, username, password, database } = testConnection();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await driver.executeQuery('CREATE CONSTRAINT `odd ``name` FOR (n:Thing) REQUIRE n.id IS UNIQUE', {}, { database });
    await driver.executeQuery('CREATE (:Thing {id: 1})', {}, { database });
    await emptyTestDatabase();
    const { records: nodes } = await driver.executeQuery('MATCH (n) RETURN n', {}, { database });
    const { records: constraints } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database });
    expect([...nodes, ...constraints]).toEqual([]);
    await driver.close();
  });
});
