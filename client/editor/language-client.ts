import type { Question, Questions } from './types.ts';

type Worked = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Answers of the language worker. null: it has none (the text is beyond it, or it took too long); nothing ever throws. */
export interface LanguageClient {
  ask<Q extends Question>(question: Q, asked: Questions[Q]['asked']): Promise<Questions[Q]['answer'] | null>;
  end(): void;
}

/** A worker that has not answered by then is ended, and another one is started with the next question. The first answer of all takes longest. */
export const PATIENCE = 30_000;

interface Waiting {
  readonly answer: (answer: never) => void;
  readonly none: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

interface Reply {
  readonly id: number;
  readonly answer: never;
}

export function createLanguageClient(start: () => Worked, patience = PATIENCE): LanguageClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worked | null = null;
  let last = 0;
  /** Told again to a worker that takes another one's place. */
  let known: unknown = null;

  const settle = (id: number, how: (asked: Waiting) => void) => {
    const asked = waiting.get(id);
    if (asked === undefined) return;
    clearTimeout(asked.timer);
    waiting.delete(id);
    how(asked);
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, ({ none }) => none());
  };
  const running = (): Worked => {
    if (worker !== null) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => settle(data.id, ({ answer }) => answer(data.answer));
    worker.onerror = end;
    if (known !== null) worker.postMessage({ id: 0, question: 'know', asked: known });
    return worker;
  };

  return {
    ask: (question, asked) => {
      const at = running();
      if (question === 'know') known = asked;
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, { answer: resolve, none: () => resolve(null), timer: setTimeout(end, patience) });
        at.postMessage({ id, question, asked });
      });
    },
    end,
  };
}
