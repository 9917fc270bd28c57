import { notifications } from '@mantine/notifications';
import { getNeighbours } from '../../api/routes.ts';
import { has } from '../../state/snapshot.ts';
import { snapshotOf } from '../../state/store.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useStores } from '../common/context.ts';
import { join, questionsFor, type Wanted } from './expand.ts';

/** Adds the chosen neighbours in one step, and says what was added and what was not. */
export function useExpand(): (wanted: Wanted) => Promise<void> {
  const { explorer } = useStores();
  const { addFragment } = useActions();
  return async (wanted) => {
    const answers = await Promise.all(
      questionsFor(wanted).map((question) =>
        getNeighbours(wanted.id, { ...question, parts: wanted.parts ? 'true' : 'false', limit: wanted.cap }),
      ),
    );
    const expansion = join(
      wanted.id,
      answers.map(({ data, meta }) => ({ ...data, meta })),
      wanted.cap,
    );
    const before = snapshotOf(explorer.getState());
    const fresh = expansion.ids.filter((id) => !has(before, id));
    addFragment(expansion.fragment, expansion.ids, wanted.id);
    const more = expansion.truncated
      ? ` There are more than the ${wanted.cap} asked for: expand again with fewer link types, or a higher number.`
      : '';
    notifications.show({
      message:
        fresh.length === 0
          ? `Everything chosen is on the chart already.${more}`
          : `${plural(fresh.length, 'entity', 'entities')} added.${more}`,
      withBorder: true,
      autoClose: expansion.truncated ? 12_000 : 4_000,
    });
  };
}
