import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getNeighbours } from '../../api/routes.ts';
import { has } from '../../state/snapshot.ts';
import { snapshotOf } from '../../state/store.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useStores } from '../common/context.ts';
import { type Expansion, join, questionsFor, type Wanted } from './expand.ts';

/** So many new marks crowd a chart whose places are kept: arranging it again is offered, never done unasked. */
const CROWD = 8;

function messageOf(fresh: number, { truncated }: Expansion, cap: number): string {
  const added = fresh === 0 ? 'Everything chosen is on the chart already.' : `${plural(fresh, 'entity', 'entities')} added.`;
  if (!truncated) return added;
  return `${added} There are more than the ${cap} asked for: expand again with fewer link types, or a higher number.`;
}

/** Adds the chosen neighbours in one step, and says what was added and what was not. */
export function useExpand(): (wanted: Wanted) => Promise<void> {
  const { explorer } = useStores();
  const { addFragment, relayout } = useActions();
  return async (wanted) => {
    const answers = await Promise.all(
      questionsFor(wanted).map((question) =>
        getNeighbours(wanted.id, { ...question, parts: wanted.parts ? 'true' : 'false', limit: wanted.cap }),
      ),
    );
    const pages = answers.map(({ data, meta }) => ({ ...data, meta }));
    const expansion = join(wanted.id, pages, wanted.cap);
    const before = snapshotOf(explorer.getState());
    const fresh = expansion.ids.filter((id) => !has(before, id)).length;
    addFragment(expansion.fragment, expansion.ids, wanted.id);
    const arrange = () => {
      notifications.clean();
      relayout(snapshotOf(explorer.getState()).layout);
    };
    notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          {messageOf(fresh, expansion, wanted.cap)}
          {fresh >= CROWD ? (
            <Button variant="default" onClick={arrange} style={{ flex: 'none' }}>
              Arrange again
            </Button>
          ) : null}
        </Group>
      ),
      withBorder: true,
      autoClose: expansion.truncated || fresh >= CROWD ? 12_000 : 4_000,
    });
  };
}
