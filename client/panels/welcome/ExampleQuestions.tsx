import { notifications } from '@mantine/notifications';
import { IconArrowRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StartingPoint } from '../../../server/contract/overview.ts';
import { asApiError } from '../../api/error.ts';
import { getNeighbours, postGraph } from '../../api/routes.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import classes from './welcome.module.css';

const PROFILES = ['offender', 'cooperation', 'all'] as const;

/** What a question shows, as a new chart: one step that Back takes away. */
function useAsk() {
  const client = useQueryClient();
  const actions = useActions();
  const show = async ({ question, show }: StartingPoint): Promise<void> => {
    if (show.kind === 'set') return actions.openChart((await postGraph(show.ids)).data.fragment, question);
    if (show.kind === 'neighbours') {
      const { data } = await getNeighbours(show.id, { type: show.types ?? undefined, limit: 100 });
      actions.openChart(data.fragment, question);
      return actions.selectNode(show.id);
    }
    const profile = PROFILES.find((known) => known === show.profile) ?? null;
    const asked = { from: show.from, to: show.to, profile, types: [], possiblySame: false };
    const { data } = await client.fetchQuery(queries.paths(asked));
    actions.openChart({ nodes: [data.from, data.to, ...data.fragment.nodes], links: data.fragment.links }, question);
    actions.findPath(asked);
  };
  return useMutation({
    mutationFn: show,
    onError: (error) =>
      notifications.show({ color: 'red', title: 'The question could not be answered', message: asApiError(error).message }),
  });
}

/** Three questions that run on the loaded data. */
export function ExampleQuestions() {
  const { start } = useLoaded().overview;
  const ask = useAsk();
  return (
    <ul className={classes.questions}>
      {start.slice(0, 3).map((point) => (
        <li key={point.question}>
          <button type="button" onClick={() => ask.mutate(point)} disabled={ask.isPending}>
            {point.question}
            <IconArrowRight size={15} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
