import { createGateway, type Row } from '../db/index.ts';
import { findRunning } from '../neo4j/index.ts';

// What the managed Neo4j of a data folder says to reads, past the product: journeys of the browser look at what they left behind with it.
// Prints the rows of all of them as one line of JSON. Usage: tsx server/testing/ask.main.ts <folder> <Cypher> …

async function main([folder = '', ...queries]: readonly string[]): Promise<void> {
  const neo4j = await findRunning(folder);
  if (neo4j === null) throw new Error(`No Neo4j of the folder ${folder} answers.`);
  const gateway = createGateway({ ...neo4j, database: 'neo4j' });
  try {
    const answers: Row[] = [];
    for (const query of queries) answers.push(...(await gateway.read(query)).rows);
    console.log(JSON.stringify(answers));
  } finally {
    await gateway.close();
  }
}

await main(process.argv.slice(2));
