import { type RefObject, useEffect, useRef } from 'react';
import { useStores, useUi } from '../common/context.ts';
import { HEADING } from './focus.ts';

/** For a search field that takes the focus when somebody asked for the library; where one question stands in its place, that does. */
export function useSought(): RefObject<HTMLInputElement | null> {
  const { ui } = useStores();
  const wanted = useUi((state) => state.focusLibrary);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!wanted) return;
    (field.current ?? document.getElementById(HEADING))?.focus();
    ui.setState({ focusLibrary: false });
  }, [wanted, ui]);
  return field;
}
