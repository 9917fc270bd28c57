import { describe, expect, it } from 'vitest';
import {
  activeTab,
  changeTab,
  closeTab,
  fresh,
  meetDrawer,
  openTab,
  renameTab,
  reopenTab,
  setParameter,
  showTab,
  sizeDrawer,
  sizeEditor,
} from './tabs.ts';

const names = (state: ReturnType<typeof fresh>) => state.tabs.map(({ name }) => name);
const withText = openTab(fresh(), { name: 'Networks', text: 'MATCH (n:Network) RETURN n' });

describe('tabs of the workbench', () => {
  it('begin with one that is empty', () => expect(names(fresh())).toEqual(['Query 1']));

  it('a statement takes the place of an empty tab, and opens another beside one that holds something', () => {
    expect(names(withText)).toEqual(['Networks']);
    const two = openTab(withText, { text: 'RETURN 1' });
    expect(names(two)).toEqual(['Networks', 'Query 1']);
    expect(activeTab(two).text).toBe('RETURN 1');
  });

  it('a new empty tab never takes the place of another', () => expect(openTab(fresh(), { text: '' }).tabs).toHaveLength(2));

  it('the neighbour comes to the front when the tab in front is closed', () => {
    const three = openTab(openTab(withText, { name: 'B', text: 'b' }), { name: 'C', text: 'c' });
    const middle = three.tabs[1];
    expect(activeTab(closeTab(showTab(three, middle?.id ?? ''), middle?.id ?? '')).name).toBe('C');
    expect(activeTab(closeTab(three, three.active)).name).toBe('B');
    expect(activeTab(closeTab(three, middle?.id ?? '')).name).toBe('C');
  });

  it('the last one leaves an empty tab', () => {
    const closed = closeTab(withText, withText.active);
    expect(closed.tabs.map(({ text }) => text)).toEqual(['']);
    expect(activeTab(closed).id).not.toBe(withText.active);
  });

  it('a closed tab comes back with all it held; an empty one is not worth it', () => {
    const back = reopenTab(closeTab(withText, withText.active));
    expect(activeTab(back)).toEqual(activeTab(withText));
    const empty = fresh();
    expect(closeTab(empty, empty.active).closed).toEqual([]);
    expect(reopenTab(empty)).toBe(empty);
  });

  it('ids are never given twice', () => {
    const closed = closeTab(withText, withText.active);
    const opened = openTab(reopenTab(closed), { text: 'RETURN 2' });
    expect(new Set(opened.tabs.map(({ id }) => id)).size).toBe(opened.tabs.length);
  });

  it('are numbered by themselves, whatever else was counted; a number that can come back is not given again', () => {
    const ran = { ...fresh(), next: 7 };
    const two = openTab(changeTab(ran, ran.active, { text: 'RETURN 1' }), { text: 'RETURN 2' });
    expect(names(two)).toEqual(['Query 1', 'Query 2']);
    expect(names(openTab(closeTab(two, two.active), { text: '' }))).toEqual(['Query 1', 'Query 3']);
    expect(names(openTab(ran, { text: 'RETURN 3' }))).toEqual(['Query 1']);
  });

  it('a name is trimmed, and none is no name', () => {
    expect(activeTab(renameTab(withText, withText.active, '  Clans ')).name).toBe('Clans');
    expect(renameTab(withText, withText.active, '   ')).toBe(withText);
  });

  it('a value is set beside the others; what is not there is not shown or changed', () => {
    const one = setParameter(withText, withText.active, 'a', { type: 'text', value: 'x' });
    const two = setParameter(one, withText.active, 'b', { type: 'integer', value: 2 });
    expect(activeTab(two).parameters).toEqual({ a: { type: 'text', value: 'x' }, b: { type: 'integer', value: 2 } });
    expect(showTab(two, 'gone')).toBe(two);
    expect(changeTab(two, 'gone', { text: 'z' }).tabs).toEqual(two.tabs);
  });

  it('each tab of the drawer keeps its own height, within what can be used', () => {
    const sized = sizeDrawer(sizeDrawer(fresh(), 'cypher', { share: 3 }), 'table', { share: 0.01 });
    expect([sized.drawer.cypher.share, sized.drawer.table.share]).toEqual([0.9, 0.15]);
    expect(sizeDrawer(sized, 'cypher', { maximised: true }).drawer.cypher).toEqual({ share: 0.9, maximised: true });
  });

  it('the editor keeps the height that it was given beside an answer, within what can be used', () => {
    expect(fresh().drawer.editor).toBeNull();
    expect([0.4, 0, 1, null].map((share) => sizeEditor(fresh(), share).drawer.editor)).toEqual([0.4, 0.08, 0.75, null]);
  });

  it('the first opening on a low screen covers the chart; from there on the reader decides', () => {
    expect(meetDrawer(fresh(), 900)).toEqual(fresh());
    const met = meetDrawer(fresh(), 800);
    expect(met.drawer.cypher.maximised).toBe(true);
    expect(met.drawer.table.maximised).toBe(false);
    const uncovered = sizeDrawer(met, 'cypher', { maximised: false });
    expect(meetDrawer(uncovered, 800)).toBe(uncovered);
  });
});
