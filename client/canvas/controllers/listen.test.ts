import { TypedEventEmitter } from 'sigma/types';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('listeners are told what happens until they are ended, and others go on', () => {
  const source = new TypedEventEmitter<{ down: (at: number) => void; up: () => void }>();
  const told: string[] = [];
  const end = listen(source, { down: (at) => told.push(`down ${at}`), up: () => told.push('up') });
  listen(source, { up: () => told.push('also up') });
  source.emit('down', 3);
  source.emit('up');
  end();
  source.emit('down', 4);
  source.emit('up');
  expect(told).toEqual(['down 3', 'up', 'also up', 'also up']);
});
