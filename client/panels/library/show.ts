import type { Stores } from '../common/context.ts';
import type { Ui } from '../common/ui-store.ts';

/** Opens the workbench with the library beside its editor, and the focus in it. */
export function showLibrary({ ui, workbench }: Pick<Stores, 'ui' | 'workbench'>, library: Ui['library'] = 'questions'): void {
  const { page } = ui.getState();
  workbench.meetDrawer(window.innerHeight);
  workbench.showSide('library');
  ui.setState({
    library,
    focusLibrary: true,
    drawer: 'cypher',
    page: page === 'about' ? 'chart' : page,
    dialog: null,
    menu: null,
    behind: null,
  });
}
