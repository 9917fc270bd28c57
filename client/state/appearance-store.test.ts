import { describe, expect, it } from 'vitest';
import { changeLabel, ofLabel, PLAIN } from './appearance-settings.ts';
import { createAppearance } from './appearance-store.ts';

const storageOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

describe('settings of labels, kept', () => {
  it('each database has its own, and finds them again', () => {
    const kept = new Map<string, string>();
    const first = createAppearance(storageOf(kept));
    first.open('here:7687/one');
    first.change((settings) => changeLabel(settings, 'A', { hidden: true }));
    first.open('here:7687/two');
    expect(first.getState().settings).toEqual(PLAIN);
    const again = createAppearance(storageOf(kept));
    again.open('here:7687/one');
    expect(ofLabel(again.getState().settings, 'A').hidden).toBe(true);
    again.reset();
    const last = createAppearance(storageOf(kept));
    last.open('here:7687/one');
    expect(last.getState().settings).toEqual(PLAIN);
  });
  it('without a database whose look can be changed nothing is changed or written', () => {
    const kept = new Map<string, string>();
    const store = createAppearance(storageOf(kept));
    store.change((settings) => changeLabel(settings, 'A', { hidden: true }));
    expect([store.getState().settings, kept.size]).toEqual([PLAIN, 0]);
  });
  it('a browser that keeps nothing changes the look of this visit', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    const store = createAppearance({ getItem: refuse, setItem: refuse });
    store.open('here');
    store.change((settings) => changeLabel(settings, 'A', { hidden: true }));
    expect(ofLabel(store.getState().settings, 'A').hidden).toBe(true);
  });
});
