import { expect, test } from 'vitest';
import { readPort } from './start.ts';

test('the port is 3000 unless told', () => {
  expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([3000, 3000, 8080]);
});

test.each(['abc', '0', '65536', '-1', '80.5', '1e3', '000080'])('PORT=%s is refused', (text) => {
  expect(() => readPort(text)).toThrow('start/bad-port');
});
