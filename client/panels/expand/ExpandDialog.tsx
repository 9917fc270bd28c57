import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { nameOf } from '../../ui/words.ts';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useExplorer, useLoaded, useUi } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { Choice } from './Choice.tsx';

/** Before anything is added: what there is, by link type and neighbour. */
export function ExpandDialog({ id }: { id: string }) {
  const { close } = useActions();
  const behind = useUi((ui) => ui.behind !== null);
  const known = useExplorer((state) => state.data.nodes[id]);
  const query = useQuery(queries.entity(id));
  const { dress } = useLoaded();
  const plain = query.data?.node ?? known;
  const node = plain && dress.node(plain);
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={!behind}
      title={`Expand ${node ? nameOf(node) : ''}`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Asked query={query} what="Its links">
        {(answer) => <Choice answer={answer} />}
      </Asked>
    </Modal>
  );
}
