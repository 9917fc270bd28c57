import { createGateway } from '../db/index.ts';
import { findRunning } from '../neo4j/index.ts';

// What the managed Neo4j of a data folder says to a read, past the product: journeys of the browser look at what they left behind with it.
// Prints the rows as one line of JSON. Usage: tsx server/testing/ask.main.ts <folder> <Cypher>

async function main([folder = '', query = '']: readonly string[]): Promise<void> {
  const neo4j = await findRunning(folder);
  if (neo4j === null) throw new Error(`No Neo4j of the folder ${folder} answers.`);
  const gateway = createGateway({ ...neo4j, database: 'neo4j' });
  try {
    console.log(JSON.stringify((await gateway.read(query)).rows));
  } finally {
    await gateway.close();
  }
}

await main(process.argv.slice(2));
