import { describe, expect, it } from 'vitest';
import type { KeyValue } from '../storage.ts';
import { readKept, writeKept } from './kept.ts';
import { createWorkbench } from './store.ts';
import { activeTab, fresh, openTab } from './tabs.ts';

const storage = (): KeyValue & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>();
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
};

describe('what the browser keeps of the workbench', () => {
  it('tabs, values, history and sizes are there again', () => {
    const kept = storage();
    const before = createWorkbench(kept);
    const id = before.openTab({ name: 'Dates', text: 'RETURN $day' });
    before.setParameter(id, 'day', { type: 'date', value: { $: 'date', value: '2024-05-03' } });
    before.addRun({ text: 'RETURN $day', parameters: {}, mode: 'run', at: 1, status: 'done', rows: 1, ms: 3 });
    before.sizeDrawer('cypher', { maximised: true });
    const { tabs, active, history, drawer } = before.getState();
    expect(createWorkbench(kept).getState()).toMatchObject({ tabs, active, history, drawer });
  });

  it('goes on counting where it was, so that no id is given twice', () => {
    const kept = storage();
    const first = createWorkbench(kept).openTab({ text: 'RETURN 1' });
    expect(createWorkbench(kept).openTab({ text: 'RETURN 2' })).not.toBe(first);
  });

  it.each([null, '', 'null', '[]', '{', '{"tabs":7}', '{"tabs":[],"active":"x"}', '{"tabs":[{"id":""}],"history":[1]}'])(
    'of %j comes a workbench with one empty tab',
    (text) => {
      const state = readKept(text);
      expect(state.tabs).toHaveLength(1);
      expect(activeTab(state).text).toBe('');
    },
  );

  it('what can be read is, beside what cannot', () => {
    const good = openTab(fresh(), { name: 'Good', text: 'RETURN 1' });
    const text = writeKept(good)
      .replace('"tabs":[', '"tabs":[{"id":"bad","name":3},')
      .replace('"drawer":{', '"drawer":{"table":1,');
    const state = readKept(text);
    expect(state.tabs.map(({ name }) => name)).toEqual(['Good']);
    expect(state.drawer).toEqual(fresh().drawer);
  });

  it('two tabs of one id are one, and a tab in front that is gone gives way to the first', () => {
    const { tabs } = openTab(fresh(), { text: 'RETURN 1' });
    const state = readKept(JSON.stringify({ tabs: [...tabs, ...tabs], active: 'gone' }));
    expect(state.tabs).toHaveLength(1);
    expect(state.active).toBe(tabs[0]?.id);
  });

  it('a browser that keeps nothing changes nothing else', () => {
    const refuse = (): never => {
      throw new Error('denied');
    };
    const store = createWorkbench({ getItem: refuse, setItem: refuse });
    const id = store.openTab({ text: 'RETURN 1' });
    store.setText(id, 'RETURN 2');
    expect(activeTab(store.getState()).text).toBe('RETURN 2');
  });
});
