import { defineConfig } from 'vitest/config';

// Two projects: unit tests run in parallel and touch nothing; database tests share one real Neo4j and run one file at a time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{cypher,server,client,seeds}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', 'client/e2e/**'],
          environment: 'node',
          globalSetup: ['./server/testing/scratch.setup.ts'],
          // Most take milliseconds; on a busy machine a test that computes may take a while, and only one that hangs is to fail.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{cypher,server,seeds}/**/*.db.test.ts'],
          globalSetup: ['./server/testing/scratch.setup.ts', './server/neo4j/testing.setup.ts'],
          fileParallelism: false,
          // Only what hangs is to fail, on a busy machine too: Neo4j is started, killed and filled here.
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
