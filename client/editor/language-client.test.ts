import { describe, expect, it } from 'vitest';
import { createLanguageClient } from './language-client.ts';

interface Sent {
  readonly id: number;
  readonly question: string;
}

/** A worker of this test: it keeps what it is sent, and answers when told. */
function createWorker() {
  const sent: Sent[] = [];
  const worker = {
    sent,
    ended: false,
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null,
    postMessage: (message: Sent) => void sent.push(message),
    terminate: () => {
      worker.ended = true;
    },
    answer: (id: number, answer: unknown) => worker.onmessage?.(new MessageEvent('message', { data: { id, answer } })),
  };
  return worker;
}

function started(patience: number) {
  const workers: ReturnType<typeof createWorker>[] = [];
  const client = createLanguageClient(() => {
    const worker = createWorker();
    workers.push(worker);
    return worker;
  }, patience);
  return { workers, client };
}

describe('the language worker', () => {
  it('starts with the first question, and answers reach who asked, in whatever order', async () => {
    const { workers, client } = started(1_000);
    expect(workers).toHaveLength(0);
    const [first, second] = [client.ask('check', { text: 'a' }), client.ask('check', { text: 'b' })];
    const [worker] = workers;
    worker?.answer(2, ['b']);
    worker?.answer(1, ['a']);
    expect([await first, await second]).toEqual([['a'], ['b']]);
    client.end();
  });

  it('is ended when it does not answer; the next one is told again what the database holds', async () => {
    const { workers, client } = started(5);
    const names = { labels: [], types: [], properties: [], functions: [], procedures: [] };
    const known = client.ask('know', { names });
    workers[0]?.answer(1, null);
    await known;
    expect(await client.ask('read', { text: '((((' })).toBeNull();
    expect(workers[0]?.ended).toBe(true);
    const later = client.ask('check', { text: 'RETURN 1' });
    expect(workers[1]?.sent.map(({ question }) => question)).toEqual(['know', 'check']);
    client.end();
    expect(await later).toBeNull();
  });
});
