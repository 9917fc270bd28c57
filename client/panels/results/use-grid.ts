import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import { plural } from '../../ui/words.ts';
import type { MenuPlace } from './CellMenu.tsx';
import { say } from './copy.ts';
import { cellId } from './GridRow.tsx';
import { type Bounds, move, only, type Place, rectangle, rowOf, type Selected, START, sizeOf, within } from './selection.ts';

interface Given {
  readonly bounds: Bounds;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Brings a place into sight. */
  readonly reveal: (place: Place) => void;
  readonly copied: (selected: Selected) => string;
  /** Enter on a cell or heading, or a click on what opens; `inside`: everything in it, beside the table. */
  readonly onOpen: (place: Place, inside: boolean) => void;
  readonly onResize: (column: number, by: number) => void;
}

const RESIZE: Readonly<Record<string, number>> = { ArrowLeft: -16, ArrowRight: 16 };

const isMenuKey = (key: string, shift: boolean): boolean => key === 'ContextMenu' || (key === 'F10' && shift);

/** The cell that an event is about; null for what is none. */
function placeOf(target: EventTarget): { place: Place; gutter: boolean; opens: boolean } | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  const { row, column, gutter } = cell.dataset;
  return {
    place: { row: Number(row), column: Number(column ?? 0) },
    gutter: gutter !== undefined,
    opens: target.closest('[data-open]') !== null,
  };
}

interface Held {
  readonly selected: Selected;
  readonly choose: (next: Selected) => void;
  readonly setMenu: (menu: MenuPlace | null) => void;
}

/** @returns what a key press does; whether it was one of the grid's. */
function presser({ bounds, reveal, onOpen, onResize }: Given, { selected, choose, setMenu }: Held) {
  const { at } = selected;
  const openMenu = () => {
    const box = document.getElementById(cellId(at.row, at.column))?.getBoundingClientRect();
    if (box !== undefined) setMenu({ ...at, x: box.left + 12, y: box.bottom });
  };
  return ({ key, shiftKey: shift, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const resized = at.row < 0 && shift ? RESIZE[key] : undefined;
    const next = altKey ? null : move(selected, { key, shift, ctrl: ctrlKey || metaKey }, bounds);
    if (resized !== undefined) onResize(at.column, resized);
    else if (next !== null) {
      choose(next);
      reveal(next.at);
    } else if (key === 'Enter' || key === ' ') onOpen(at, key === ' ');
    else if (isMenuKey(key, shift)) openMenu();
    else if (key === 'Escape' && sizeOf(rectangle(selected)) > 1) choose(only(at));
    // Would hide what is selected on the chart, which is not meant here.
    else return key === 'Delete' || key === 'Backspace';
    return true;
  };
}

/** A press begins a selection, moving spans it; the gutter selects rows. */
function useMouse({ bounds, scroller }: Given, { selected, choose }: Held) {
  const dragging = useRef(false);
  const onMouseDown = (event: MouseEvent) => {
    const hit = placeOf(event.target);
    if (hit === null || hit.place.row < 0 || event.button > 2) return;
    scroller.current?.focus({ preventScroll: true });
    if (hit.gutter) return choose(rowOf(hit.place.row, bounds));
    const inside = sizeOf(rectangle(selected)) > 1 && event.button === 2;
    if (!inside) choose(event.shiftKey ? { anchor: selected.anchor, at: hit.place } : only(hit.place));
    dragging.current = event.button === 0;
  };
  const onMouseOver = (event: MouseEvent) => {
    if (!dragging.current || event.buttons !== 1) return;
    const hit = placeOf(event.target);
    if (hit !== null && hit.place.row >= 0 && !hit.gutter) choose({ anchor: selected.anchor, at: hit.place });
  };
  const onMouseUp = () => {
    dragging.current = false;
  };
  return { onMouseDown, onMouseOver, onMouseUp };
}

/** What clicks open: an entity, all of a cell, the menu. */
function clickers({ onOpen }: Given, { selected, choose, setMenu }: Held) {
  const onClick = (event: MouseEvent) => {
    const hit = placeOf(event.target);
    if (hit?.opens && !event.shiftKey && sizeOf(rectangle(selected)) === 1) onOpen(hit.place, false);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const hit = placeOf(event.target);
    if (hit !== null && !hit.opens && !hit.gutter && hit.place.row >= 0) onOpen(hit.place, true);
  };
  const onContextMenu = (event: MouseEvent) => {
    const hit = placeOf(event.target);
    if (hit === null || hit.gutter) return;
    event.preventDefault();
    if (hit.place.row < 0) choose(only(hit.place));
    setMenu({ ...hit.place, x: event.clientX, y: event.clientY });
  };
  return { onClick, onDoubleClick, onContextMenu };
}

/** Selection by keyboard and mouse, as spreadsheets have it. */
export function useGrid(given: Given) {
  const { bounds, scroller, copied } = given;
  const [chosen, choose] = useState<Selected>(START);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const selected = within(chosen, bounds);
  const held: Held = { selected, choose, setMenu };
  const press = presser(given, held);
  const mouse = useMouse(given, held);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Fields for filters stand in the grid and keep their keys.
    if (event.target !== event.currentTarget || !press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || selected.at.row < 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(selected));
    say(`${plural(sizeOf(rectangle(selected)), 'cell', 'cells')} copied.`);
  };
  const closeMenu = () => {
    setMenu(null);
    requestAnimationFrame(() => scroller.current?.focus({ preventScroll: true }));
  };
  return { selected, menu, closeMenu, handlers: { onKeyDown, onCopy, ...mouse, ...clickers(given, held) } };
}
