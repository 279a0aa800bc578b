import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

test('arguments are found in plural forms too, and quoted braces are text', () => {
  expect(readArguments("{n, plural, one {# in {place}} other {#}} '{x}' it''s")).toEqual([
    'n:plural',
    'place',
  ]);
  expect(readArguments('{day, date, long}: {a}')).toEqual(['a', 'day:date']);
});

test('braces that do not match are refused', () => {
  expect(() => readArguments('{a')).toThrow('no closing }');
  expect(() => readArguments('a}')).toThrow('unexpected }');
});
