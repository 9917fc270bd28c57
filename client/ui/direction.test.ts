import { expect, it } from 'vitest';
import { neighbourThatWay } from './direction.ts';

const places = {
  middle: { x: 0, y: 0 },
  right: { x: 10, y: 1 },
  farRight: { x: 30, y: 0 },
  up: { x: 1, y: 12 },
  unplaced: { x: null, y: null },
};

it.each([
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowLeft', null],
  ['ArrowDown', null],
  ['Enter', null],
])('%s goes to %s', (key, next) => expect(neighbourThatWay(places, 'middle', key)).toBe(next));

it('without a selection the arrows begin at the top left', () => expect(neighbourThatWay(places, null, 'ArrowDown')).toBe('up'));
