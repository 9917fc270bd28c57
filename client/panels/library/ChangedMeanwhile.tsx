import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { draftOfSaved, inputOf } from '../../state/saved/draft.ts';
import { tabOf } from '../../state/workbench/tabs.ts';
import { useActions } from '../common/actions.ts';
import { CypherText } from '../common/CypherText.tsx';
import { useStores, useWorkbench } from '../common/context.ts';
import { Failed } from '../common/Failed.tsx';
import { say } from '../common/say.tsx';
import classes from './save.module.css';
import { nextName } from './use-keeping.ts';
import { useSaved } from './use-saved.ts';

/** What can be done with a tab whose saved question somebody else has saved meanwhile; null: with nothing to decide. */
function useWays(id: string) {
  const { workbench } = useStores();
  const { close } = useActions();
  const saved = useSaved();
  const tab = useWorkbench((state) => tabOf(state, id));
  const theirs = saved?.list.data?.find((each) => each.id === tab?.saved);
  const keep = async (write: () => Promise<SavedQuestion>) => {
    const kept = await write();
    workbench.change(id, { name: kept.name, saved: kept.id, savedVersion: kept.version });
    await saved?.refresh();
    say(`Saved as “${kept.name}”.`);
    close();
  };
  const { mutate, isPending, error } = useMutation({ mutationFn: keep });
  if (tab === null || saved === null || theirs === undefined) return null;
  return {
    theirs,
    isPending,
    error,
    copy: () => {
      const input = inputOf(tab, { ...theirs, name: nextName(theirs.name, saved.list.data ?? []) });
      if (input !== null) mutate(() => saved.store.add(input));
    },
    replace: () => {
      const input = inputOf(tab, theirs);
      if (input !== null) mutate(() => saved.store.change(theirs.id, input, theirs.version));
    },
    reload: () => {
      workbench.change(id, draftOfSaved(theirs));
      close();
    },
  };
}

/** Somebody else was faster: neither version is lost without a choice. */
export function ChangedMeanwhile({ tab }: { tab: string }) {
  const { close } = useActions();
  const ways = useWays(tab);
  if (ways === null) return null;
  const { theirs, isPending, error, copy, reload, replace } = ways;
  return (
    <Modal
      opened
      onClose={close}
      title={`“${theirs.name}” was changed by somebody else`}
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form}>
        <p className={classes.note}>
          It was saved anew since you opened it. Yours is still in the editor; nothing has been overwritten.
        </p>
        <details>
          <summary>What is saved now</summary>
          <CypherText className={classes.theirs} text={theirs.text} />
        </details>
        <Failed error={error} />
        <div className={classes.ways}>
          <Button data-autofocus loading={isPending} onClick={copy}>
            Save mine as a copy
          </Button>
          <Button variant="default" onClick={reload}>
            Reload theirs
          </Button>
          <Button variant="default" onClick={replace}>
            Replace theirs
          </Button>
        </div>
      </div>
    </Modal>
  );
}
