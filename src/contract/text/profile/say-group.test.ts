import { expect, test } from 'vitest';
import type { ProfileRow } from '../../areas.ts';
import { speak } from '../format.ts';
import { sayGroup, sexesOf } from './say-group.ts';
import { figureOf, rowOf } from './testing/profile-of.ts';

const group = (sex: ProfileRow['groups'][number]['sex'], age: string) => ({
  sex,
  age,
  figure: figureOf(1),
});

test('a group is said by sex, by age or by both', () => {
  const sv = speak('sv');
  expect(sayGroup(sv, group('women', 'total'))).toBe('kvinnor');
  expect(sayGroup(sv, group('total', '20-64'))).toBe('20–64 år');
  expect(sayGroup(sv, group('men', '80+'))).toBe('män 80+ år');
});

test('women and men stand beside the value when both are known, of all ages', () => {
  const [women, men] = [group('women', 'total'), group('men', 'total')];
  const row = rowOf('unemployment', { groups: [women, men, group('women', '20-64')] });
  expect(sexesOf(row)).toEqual([women, men]);
  expect(sexesOf(rowOf('unemployment', { groups: [women] }))).toEqual([]);
});
