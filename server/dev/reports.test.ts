import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';
import { countPlaywright, countVitest, judge, total } from './reports.ts';

const vitest = (passed: number, failed: number, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

describe('counting tests', () => {
  it('takes passed and failed ones from the report of vitest', () => {
    expect(countVitest(vitest(7, 2, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]))).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it('counts a file that could not be read as one failure', () => {
    expect(countVitest(vitest(7, 0, [{ status: 'failed', assertionResults: [] }]))).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a journey that passed only when repeated as failed', () => {
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({ passed: 5, failed: 2 });
  });

  it.each([
    ['all passed', 0, vitest(3, 0), { passed: 3, failed: 0 }],
    ['one failed', 1, vitest(3, 1), { passed: 3, failed: 1 }],
    ['nothing was run', 0, vitest(0, 0), { passed: 0, failed: 1 }],
    ['no report was written', 0, null, { passed: 0, failed: 1 }],
    ['an error outside any test', 1, vitest(3, 0), { passed: 3, failed: 1 }],
    ['killed by a signal', null, vitest(3, 0), { passed: 3, failed: 1 }],
  ])('a step with %s is judged so', (_, code, report, expected) => {
    expect(judge(code, report, countVitest)).toEqual(expected);
  });

  it('refuses a report of another shape', () => {
    expect(() => countVitest({ passed: 1 })).toThrow();
  });

  it('sums', () => {
    expect(
      total([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});

describe('the browser', () => {
  const only = (there: string) => (path: string) => path === there;
  it('is the one that CHROMIUM_PATH names', () => {
    expect(findChromium('/my/chrome', () => true)).toBe('/my/chrome');
  });
  it('is none when CHROMIUM_PATH is wrong', () => {
    expect(findChromium('/my/chrome', only('/usr/bin/chromium'))).toBeNull();
  });
  it.each(['/usr/bin/chromium', '/usr/bin/google-chrome'])('is %s where that is all there is', (path) => {
    expect(findChromium(undefined, only(path))).toBe(path);
  });
  it('is none where there is none', () => {
    expect(findChromium('', () => false)).toBeNull();
  });
});
