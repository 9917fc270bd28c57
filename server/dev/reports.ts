import { z } from 'zod';

/** What one step of the tests came to. */
export interface Count {
  passed: number;
  failed: number;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A file that could not even be read fails as one: it has no tests to fail. */
export function countVitest(json: unknown): Count {
  const report = VitestReport.parse(json);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** What passed only at the second attempt has failed. */
export function countPlaywright(json: unknown): Count {
  const { expected, unexpected, flaky } = PlaywrightReport.parse(json).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * The count of a step from its report and exit code. No report, no test at all, or a bad exit without a failed test (an error outside
 * any test) is one failure: a step can never pass by not running.
 */
export function judge(code: number | null, json: unknown, count: (json: unknown) => Count): Count {
  if (json === null) return { passed: 0, failed: 1 };
  const { passed, failed } = count(json);
  if (failed > 0) return { passed, failed };
  return code === 0 && passed > 0 ? { passed, failed } : { passed, failed: 1 };
}

export const total = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});
