import { describe, expect, it } from 'vitest';
import type { CypherEnd, CypherLine } from '../../../server/contract/cypher.ts';
import { ApiError } from '../../api/error.ts';
import { type Ask, createRunner, IDLE, type Request, statementOf } from './run.ts';

const END: CypherEnd = { rows: 3, cut: null, plan: null, notices: [], waited: 0, checked: 1, first: 2, total: 3 };
const HEAD: CypherLine = { head: { columns: ['n'], mode: 'run', limit: 1000 } };
const tab = (text = 'RETURN 1', limit = 1000) => ({ id: 't', text, parameters: {}, limit });

/** A clock whose frames come when the test says so. */
function handClock() {
  const waiting: (() => void)[] = [];
  return {
    now: () => 7,
    frame: (then: () => void) => {
      waiting.push(then);
    },
    waiting,
    redraw: () => {
      for (const then of waiting.splice(0)) then();
    },
  };
}

/** What the server says, step by step. */
function script(...steps: (readonly CypherLine[] | Error)[]): { ask: Ask; requests: Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    ask: async function* (request) {
      requests.push(request);
      for (const step of steps) {
        if (step instanceof Error) throw step;
        yield step;
      }
    },
  };
}

/** Answers the head and two rows, then waits for ever. */
const endless: Ask = async function* (_, signal) {
  yield [HEAD, { row: [1] }, { row: [2] }];
  await new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a run', () => {
  it('gathers rows, and says what it was asked and how it ended', async () => {
    const { ask, requests } = script([HEAD, { row: [1] }], [{ row: [2] }, { row: [3] }, { end: END }]);
    const runner = createRunner(ask, handClock());
    const parameters = { p: { type: 'integer' as const, value: 5 } };
    const ended = await runner.run({ ...tab('RETURN $p'), parameters }, 'run');
    expect(requests).toEqual([{ query: 'RETURN $p', parameters: { p: 5 }, limit: 1000 }]);
    expect(ended).toMatchObject({ status: 'done', columns: ['n'], rowCount: 3, limit: 1000, end: END, error: null });
    expect(ended.rows).toEqual([[1], [2], [3]]);
    expect(runner.of('t')).toMatchObject({ status: 'done', rowCount: 3, startedAt: 7, endedAt: 7 });
    expect(runner.of('another')).toBe(IDLE);
  });

  it('redraws once a frame, however many batches come', async () => {
    const clock = handClock();
    const batches = Array.from({ length: 50 }, (_, at): CypherLine[] => [{ row: [at] }]);
    const { ask } = script([HEAD], ...batches, [{ end: END }]);
    const runner = createRunner(ask, clock);
    let drawn = 0;
    runner.subscribe(() => {
      drawn++;
    });
    await runner.run(tab(), 'run');
    expect(clock.waiting).toHaveLength(1);
    expect(drawn).toBe(2);
    clock.redraw();
    expect(drawn, 'a frame that comes late says nothing new').toBe(2);
  });

  it('keeps one growing list of rows', async () => {
    const clock = handClock();
    const runner = createRunner(endless, clock);
    const ended = runner.run(tab(), 'run');
    await soon();
    clock.redraw();
    const { rows, status, rowCount } = runner.of('t');
    expect({ status, rowCount }).toEqual({ status: 'running', rowCount: 2 });
    runner.stop('t');
    expect((await ended).rows).toBe(rows);
  });

  it('that is stopped keeps what came', async () => {
    const runner = createRunner(endless, handClock());
    const ended = runner.run(tab(), 'run');
    await soon();
    runner.stop('t');
    expect(await ended).toMatchObject({ status: 'stopped', rowCount: 2, end: null, error: null });
    expect(runner.of('t')).toMatchObject({ status: 'stopped', rowCount: 2 });
  });

  it('that fails keeps what came and says why', async () => {
    const { ask } = script([HEAD, { row: [1] }], new ApiError('timeout', 200, 'Out of time.'));
    const runner = createRunner(ask, handClock());
    expect(await runner.run(tab(), 'run')).toMatchObject({ status: 'failed', rowCount: 1, error: { code: 'timeout' } });
  });

  it('gives way to a newer one of its tab, and disturbs it no more', async () => {
    const runner = createRunner(endless, handClock());
    const older = runner.run(tab('RETURN 1'), 'run');
    await soon();
    const newer = runner.run(tab('RETURN 2'), 'run');
    expect((await older).status).toBe('stopped');
    expect(runner.of('t')).toMatchObject({ status: 'waiting', text: 'RETURN 2' });
    runner.stop('t');
    await newer;
  });

  it('of a closed tab ends and is forgotten', async () => {
    const runner = createRunner(endless, handClock());
    const ended = runner.run(tab(), 'run');
    await soon();
    runner.forget('t');
    expect((await ended).status).toBe('stopped');
    expect(runner.getState()).toEqual({});
  });

  it('can be had again with a higher limit', async () => {
    const { ask, requests } = script([HEAD, { end: END }]);
    const runner = createRunner(ask, handClock());
    await runner.run(tab('RETURN 1', 10), 'run');
    await runner.again('t', 5000);
    expect(requests.map(({ query, limit }) => [query, limit])).toEqual([
      ['RETURN 1', 10],
      ['RETURN 1', 5000],
    ]);
  });
});

describe('the statement that is sent', () => {
  it.each([
    ['RETURN 1', 'run', 'RETURN 1', 0],
    ['EXPLAIN RETURN 1', 'run', 'EXPLAIN RETURN 1', 0],
    ['RETURN 1', 'explain', 'EXPLAIN RETURN 1', 8],
    ['profile RETURN 1', 'explain', 'EXPLAIN  RETURN 1', 1],
    ['EXPLAINED', 'profile', 'PROFILE EXPLAINED', 8],
  ] as const)('%s, %s → %s', (text, mode, query, lead) => {
    expect(statementOf(text, mode)).toEqual({ query, lead });
  });
});
