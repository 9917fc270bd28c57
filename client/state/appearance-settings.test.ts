import { describe, expect, it } from 'vitest';
import { changeLabel, isPlain, ofLabel, PLAIN, prefer, readAppearance, writeAppearance } from './appearance-settings.ts';

describe('settings of labels', () => {
  it('what is written is read', () => {
    const settings = prefer(
      changeLabel(changeLabel(PLAIN, 'Größe ☂', { color: '#4a90d9', caption: 'a key' }), 'Empty', { hidden: true }),
      'Director',
      true,
    );
    expect(readAppearance(writeAppearance(settings))).toEqual(settings);
  });
  it.each([null, '', 'null', '[]', '{', '7', '{"labels":7,"priority":{}}'])('%s is as if nothing had been set', (text) => {
    expect(readAppearance(text)).toEqual(PLAIN);
  });
  it('one damaged value does not cost the others', () => {
    const text = '{"labels":{"A":{"color":"red","caption":"iban","hidden":"yes"},"B":null},"priority":["A","A"]}';
    expect(readAppearance(text)).toEqual({
      ...PLAIN,
      labels: { A: { caption: 'iban', color: null, icon: null, hidden: false } },
      priority: ['A'],
    });
  });
  it('a label named like a property of every object is a label', () => {
    expect(ofLabel(PLAIN, 'constructor').hidden).toBe(false);
    expect(ofLabel(changeLabel(PLAIN, 'toString', { hidden: true }), 'toString').hidden).toBe(true);
  });
  it('taken back, nothing is left', () => {
    const changed = changeLabel(PLAIN, 'A', { hidden: true });
    expect(isPlain(changed)).toBe(false);
    expect(changeLabel(changed, 'A', { hidden: false })).toEqual(PLAIN);
    expect(prefer(prefer(PLAIN, 'A', true), 'A', false)).toEqual(PLAIN);
  });
});
