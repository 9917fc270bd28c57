import { expect, test } from 'vitest';
import { whenEnded } from './ending.ts';

test('a statement keeps its place until it is gone; one that goes on for a minute after its end is told of, once', async () => {
  let now = 0;
  let running = true;
  let asked = 0;
  let stuck = 0;
  let left = 0;
  const deaf: boolean[] = [];
  const door = {
    isRunning: async () => {
      asked += 1;
      now += 40_000;
      return running;
    },
  };
  const onStuck = () => {
    stuck += 1;
  };
  const leave = () => {
    left += 1;
  };
  whenEnded({ door, clock: () => now, onStuck }, 'one', Object.assign(leave, { deaf: (will: boolean) => deaf.push(will) }));
  await expect.poll(() => asked).toBe(1);
  expect([stuck, left]).toEqual([0, 0]);
  await expect.poll(() => asked).toBe(3);
  expect([stuck, left]).toEqual([1, 0]);
  running = false;
  await expect.poll(() => left).toBe(1);
  expect([stuck, deaf.includes(false)]).toEqual([1, false]);
});
