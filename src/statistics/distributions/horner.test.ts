import { expect, test } from 'vitest';
import { horner } from './horner.ts';

test('the highest power stands first', () => {
  expect(horner([2, 0, 1], 3)).toBe(19);
  expect(horner([5], 3)).toBe(5);
});
