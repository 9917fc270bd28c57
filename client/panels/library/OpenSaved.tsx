import { useEffect } from 'react';
import { draftOfSaved } from '../../state/saved/draft.ts';
import { useStores, useUi } from '../common/context.ts';
import { sayError, sayWith } from '../common/say.tsx';
import { openQuestion } from './open-question.ts';
import { showLibrary } from './show.ts';
import { useSaved } from './use-saved.ts';

/** Opens the saved question that the address asks for, once it is known what is saved. */
export function OpenSaved() {
  const stores = useStores();
  const id = useUi((ui) => ui.linkedSaved);
  const saved = useSaved();
  const { list, saves } = saved ?? { list: null, saves: null };
  useEffect(() => {
    if (id === null || list === null || list.isPending) return;
    stores.ui.setState({ linkedSaved: null });
    if (list.data === undefined) return sayError('The question of this link could not be read', list.error);
    const found = list.data.find((each) => each.id === id);
    if (found !== undefined) return stores.ui.setState({ linkedTab: openQuestion(stores, draftOfSaved(found), false) });
    sayWith(
      saves === 'browser'
        ? 'This link names a saved question; with this database they are kept in the browser that saved them.'
        : 'The saved question of this link is not in this database: it was deleted, or belongs to another.',
      'Saved questions',
      () => showLibrary(stores, 'saved'),
    );
  }, [id, list, saves, stores]);
  return null;
}
