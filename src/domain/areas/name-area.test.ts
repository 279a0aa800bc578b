import { expect, test } from 'vitest';
import { nameArea } from './name-area.ts';

test('a small area is called by the area it lies in and its code', () => {
  expect(nameArea('deso', 'Gottsunda 0380C1410', '0380C1410', 'Gottsunda')).toBe(
    'Gottsunda (0380C1410)',
  );
});

test('an area with a name of its own keeps it', () => {
  expect(nameArea('municipality', 'Håbo', '0305', 'Uppsala län')).toBe('Håbo');
});

test('without any name the code is the name', () => {
  expect(nameArea('deso', undefined, '0380C1410', undefined)).toBe('0380C1410');
});
