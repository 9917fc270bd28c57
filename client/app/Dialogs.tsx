import { useUi } from '../panels/common/context.ts';
import type { Dialog } from '../panels/common/ui-store.ts';
import { ExpandDialog } from '../panels/expand/ExpandDialog.tsx';
import { LegendDialog } from '../panels/legend/LegendDialog.tsx';
import { ContextMenu } from '../panels/menu/ContextMenu.tsx';
import { SearchDialog } from '../panels/search/SearchDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { LinkTooLong } from './LinkTooLong.tsx';

function dialogOf(dialog: Dialog) {
  switch (dialog.kind) {
    case 'search':
      return <SearchDialog />;
    case 'expand':
      return <ExpandDialog key={dialog.id} id={dialog.id} />;
    case 'keys':
      return <KeysDialog />;
    case 'legend':
      return <LegendDialog />;
    case 'link-too-long':
      return <LinkTooLong length={dialog.length} />;
  }
}

/** Whatever floats above the page: at most one dialog, and the menu. */
export function Dialogs() {
  const dialog = useUi((ui) => ui.dialog);
  return (
    <>
      {dialog === null ? null : dialogOf(dialog)}
      <ContextMenu />
    </>
  );
}
