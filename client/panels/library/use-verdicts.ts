import { useEffect, useState } from 'react';
import { createLanguageClient } from '../../editor/language-client.ts';
import { startLanguage } from '../../editor/start.ts';
import { type Verdict, verdictOf } from '../../state/saved/verdict.ts';

export interface Verdicts {
  /** One for each text, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly done: number;
  /** Leaves the rest unread. */
  skip(): void;
}

const REST = { reading: { kind: 'reading' }, unread: { kind: 'unread' } } as const satisfies Readonly<Record<string, Verdict>>;

/** Has texts read by the language worker, one after the other: a long one takes it a second. It is ended with who asks. */
export function useVerdicts(texts: readonly string[]): Verdicts {
  const [read, setRead] = useState<readonly Verdict[]>([]);
  const [skipped, setSkipped] = useState(false);
  useEffect(() => {
    if (skipped) return;
    const language = createLanguageClient(startLanguage);
    let wanted = true;
    const readAll = async () => {
      const found: Verdict[] = [];
      for (const text of texts) {
        const verdict = verdictOf(text, await language.ask('check', { text }));
        if (!wanted) return;
        found.push(verdict);
        setRead([...found]);
      }
      language.end();
    };
    void readAll();
    return () => {
      wanted = false;
      language.end();
    };
  }, [texts, skipped]);
  const rest = skipped ? REST.unread : REST.reading;
  const verdicts = texts.map((_, at) => read[at] ?? rest);
  return { verdicts, done: verdicts.filter(({ kind }) => kind !== 'reading').length, skip: () => setSkipped(true) };
}
