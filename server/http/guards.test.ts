import { expect, test } from 'vitest';
import { hostName } from './guards.ts';

test.each([
  ['127.0.0.1:4400', '127.0.0.1'],
  ['LOCALHOST', 'localhost'],
  ['[::1]:4400', '[::1]'],
  ['evil.example:4400', 'evil.example'],
  ['127.0.0.1:4400@evil.example', null],
  ['', null],
  [undefined, null],
  ['a:b:c', null],
])('the host of %s is %s', (header, host) => expect(hostName(header)).toBe(host));
