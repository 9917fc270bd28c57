import { contestedProperties, daysOf, type Figure } from '../../../cypher/model/index.ts';

/** What an entity shows of its own claims beyond its row. */
export interface Description {
  readonly topic: string | null;
  readonly spanFrom: string | null;
  readonly spanTo: string | null;
  readonly contested: readonly string[] | null;
}

export interface Evidence {
  /** The topic that its row gives. */
  readonly ownTopic: string | null;
  readonly mainTopic: boolean;
  readonly otherTopic: boolean;
  /** Active claims that give its properties values. */
  readonly figures: readonly Figure[];
}

const FROM: readonly string[] = ['occurredFrom', 'inForceFrom', 'operatedFrom'];
const TO: readonly string[] = ['occurredTo', 'inForceTo', 'operatedTo'];

/** The widest span that its dates leave. What happened and has no last day ended on its first; what is in force or runs may go on: unknown. */
function spanOfFigures(figures: readonly Figure[]): { from: string | null; to: string | null } {
  const days = (ids: readonly string[]) =>
    figures.filter((f) => f.polarity === 'affirmed' && ids.includes(f.property)).flatMap((f) => daysOf(f.value) ?? []);
  const from =
    days(FROM)
      .map((span) => span.from)
      .sort()[0] ?? null;
  const last =
    days(TO)
      .map((span) => span.to)
      .sort()
      .at(-1) ?? null;
  if (last !== null) return { from, to: last };
  return {
    from,
    to:
      days(['occurredFrom'])
        .map((span) => span.to)
        .sort()
        .at(-1) ?? null,
  };
}

/** An entity whose every claim is of another topic is of that topic too. */
export function describeEntity({ ownTopic, mainTopic, otherTopic, figures }: Evidence): Description {
  const { from, to } = spanOfFigures(figures);
  const contested = contestedProperties(figures);
  return {
    topic: ownTopic ?? (otherTopic && !mainTopic ? 'other-policing' : null),
    spanFrom: from,
    spanTo: to,
    contested: contested.length > 0 ? contested : null,
  };
}
