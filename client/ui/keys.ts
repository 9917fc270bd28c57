/** Every key that works wherever the focus is, once: the listener, the help on `?` and the README go by this table. */
export interface Key {
  readonly id: KeyAction;
  /** As shown; the first is the one that menus and hints name. */
  readonly shown: readonly string[];
  readonly does: string;
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  /** Works while typing too. */
  readonly always?: boolean;
}

export type KeyAction =
  | 'search'
  | 'search-slash'
  | 'keys'
  | 'legend'
  | 'undo'
  | 'redo'
  | 'clear'
  | 'hide'
  | 'expand'
  | 'keep-only'
  | 'pin'
  | 'path'
  | 'menu'
  | 'panel'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'labels'
  | 'table'
  | 'cypher'
  | 'cypher-always'
  | 'library'
  | 'save'
  | 'full-screen'
  | 'next';

export const KEYS: readonly Key[] = [
  { id: 'search', shown: ['Ctrl K', '⌘ K'], does: 'Search entities', keys: ['k'], ctrl: true, always: true },
  { id: 'search-slash', shown: ['/'], does: 'Search entities', keys: ['/'] },
  { id: 'keys', shown: ['?'], does: 'This list of keys', keys: ['?'] },
  { id: 'legend', shown: ['G'], does: 'Explain marks, lines and evaluation', keys: ['g'] },
  {
    id: 'undo',
    shown: ['Ctrl Z', 'Alt ←'],
    does: 'Undo the last step (or Back in the browser)',
    keys: ['z'],
    ctrl: true,
    shift: false,
  },
  { id: 'redo', shown: ['Ctrl Y', 'Ctrl Shift Z'], does: 'Redo (or Forward in the browser)', keys: ['y', 'z'], ctrl: true },
  { id: 'clear', shown: ['Esc'], does: 'Clear the selection; close what is open', keys: ['escape'] },
  { id: 'hide', shown: ['Del'], does: 'Hide the selection', keys: ['delete', 'backspace'] },
  { id: 'expand', shown: ['E'], does: 'Expand the selected entity: choose what to add', keys: ['e'] },
  { id: 'keep-only', shown: ['K'], does: 'Keep only the selection', keys: ['k'], ctrl: false },
  { id: 'pin', shown: ['.'], does: 'Pin or unpin the selection', keys: ['.'] },
  { id: 'path', shown: ['P'], does: 'Find a path', keys: ['p'] },
  { id: 'menu', shown: ['Shift F10'], does: 'Menu of the selection', keys: ['f10', 'contextmenu'] },
  { id: 'panel', shown: ['Enter'], does: 'On the chart: go to the panel of the selection', keys: ['enter'] },
  {
    id: 'next',
    shown: ['← ↑ → ↓'],
    does: 'On the chart: select the next entity that way',
    keys: ['arrowleft', 'arrowup', 'arrowright', 'arrowdown'],
  },
  { id: 'zoom-in', shown: ['+'], does: 'Zoom in', keys: ['+', '='] },
  { id: 'zoom-out', shown: ['−'], does: 'Zoom out', keys: ['-', '_'] },
  { id: 'fit', shown: ['0'], does: 'Fit the chart to the window', keys: ['0'] },
  { id: 'labels', shown: ['L'], does: 'Labels on or off', keys: ['l'] },
  { id: 'table', shown: ['T'], does: 'Open or close the table below the chart', keys: ['t'] },
  { id: 'cypher', shown: ['C'], does: 'Open or close the Cypher workbench', keys: ['c'] },
  {
    id: 'cypher-always',
    shown: ['Ctrl J', '⌘ J'],
    does: 'Open or close the Cypher workbench, while typing too',
    keys: ['j'],
    ctrl: true,
    shift: false,
    always: true,
  },
  { id: 'library', shown: ['Q'], does: 'Ask the question library', keys: ['q'] },
  {
    id: 'save',
    shown: ['Ctrl S', '⌘ S'],
    does: 'Save the query in front of the Cypher workbench',
    keys: ['s'],
    ctrl: true,
    shift: false,
    always: true,
  },
  { id: 'full-screen', shown: ['F'], does: 'Full screen on or off', keys: ['f'] },
];

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The action of a key press, or null. `typing`: the focus is in a field, where only `always` keys work. `letters`: whether single characters
 * act at all; readers can switch them off (WCAG 2.1.4).
 */
export function actionOf(press: KeyPress, typing: boolean, letters: boolean): KeyAction | null {
  const key = press.key.toLowerCase();
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const found = KEYS.find(
    (entry) =>
      entry.keys.includes(key) &&
      (entry.ctrl ?? false) === ctrl &&
      (entry.shift === undefined || entry.shift === press.shiftKey) &&
      (entry.always === true || !typing),
  );
  if (found === undefined) return null;
  if (found.id === 'menu' && key === 'f10' && !press.shiftKey) return null;
  if (!letters && !ctrl && key.length === 1) return null;
  return found.id;
}
