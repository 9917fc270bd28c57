import { describe, expect, it } from 'vitest';
import { addRun, findRuns, KEPT_RUNS } from './history.ts';
import { fresh } from './tabs.ts';
import type { Run } from './types.ts';

const run = (text: string, rest: Partial<Run> = {}): Omit<Run, 'id'> => ({
  text,
  parameters: {},
  mode: 'run',
  at: 0,
  status: 'done',
  rows: 1,
  ms: 2,
  ...rest,
});

describe('history of statements', () => {
  it('has the latest first', () => {
    const state = addRun(addRun(fresh(), run('RETURN 1')), run('RETURN 2'));
    expect(state.history.map(({ text }) => text)).toEqual(['RETURN 2', 'RETURN 1']);
  });

  it('the same again takes the place of the one before; other values or another way to run are another', () => {
    const once = addRun(fresh(), run('RETURN $a', { rows: 1 }));
    expect(addRun(once, run('RETURN $a', { rows: 7 })).history.map(({ rows }) => rows)).toEqual([7]);
    expect(addRun(once, run('RETURN $a', { parameters: { a: { type: 'integer', value: 1 } } })).history).toHaveLength(2);
    expect(addRun(once, run('RETURN $a', { mode: 'profile' })).history).toHaveLength(2);
  });

  it('forgets the oldest', () => {
    let state = fresh();
    for (let n = 0; n < KEPT_RUNS + 5; n += 1) state = addRun(state, run(`RETURN ${n}`));
    expect(state.history).toHaveLength(KEPT_RUNS);
    expect(state.history.at(-1)?.text).toBe('RETURN 5');
    expect(new Set(state.history.map(({ id }) => id)).size).toBe(KEPT_RUNS);
  });

  it('is searched by every word, whatever its case', () => {
    const state = addRun(addRun(fresh(), run('MATCH (n:Network) RETURN n')), run('MATCH (a:Agency) RETURN a'));
    expect(findRuns(state.history, 'match network').map(({ text }) => text)).toEqual(['MATCH (n:Network) RETURN n']);
    expect(findRuns(state.history, '  ')).toHaveLength(2);
  });
});
