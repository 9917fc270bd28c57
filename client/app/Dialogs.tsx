import { BehindDialog } from '../panels/behind/BehindDialog.tsx';
import { useUi } from '../panels/common/context.ts';
import type { Dialog } from '../panels/common/ui-store.ts';
import { LabelsDialog } from '../panels/database/LabelsDialog.tsx';
import { ExpandDialog } from '../panels/expand/ExpandDialog.tsx';
import { LegendDialog } from '../panels/legend/LegendDialog.tsx';
import { ChangedMeanwhile } from '../panels/library/ChangedMeanwhile.tsx';
import { ImportDialog } from '../panels/library/ImportDialog.tsx';
import { OpenSaved } from '../panels/library/OpenSaved.tsx';
import { EditSavedDialog, SaveTabDialog } from '../panels/library/SaveDialog.tsx';
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
    case 'labels':
      return <LabelsDialog label={dialog.label ?? null} />;
    case 'link-too-long':
      return <LinkTooLong length={dialog.length} />;
    case 'save-tab':
      return <SaveTabDialog tab={dialog.tab} />;
    case 'edit-saved':
      return <EditSavedDialog saved={dialog.saved} />;
    case 'changed-meanwhile':
      return <ChangedMeanwhile tab={dialog.tab} />;
    case 'import-saved':
      return <ImportDialog />;
  }
}

/** Whatever floats above the page: at most one dialog, and the menu. */
export function Dialogs() {
  const dialog = useUi((ui) => ui.dialog);
  const behind = useUi((ui) => ui.behind);
  return (
    <>
      {dialog === null ? null : dialogOf(dialog)}
      {behind === null ? null : <BehindDialog behind={behind} />}
      <ContextMenu />
      <OpenSaved />
    </>
  );
}
