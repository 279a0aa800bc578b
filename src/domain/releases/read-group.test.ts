import { expect, test } from 'vitest';
import { readAge, readSex } from './read-group.ts';

test.each([
  ['Kvinnor', 'women'],
  ['K', 'women'],
  ['män', 'men'],
  ['Male', 'men'],
  ['Totalt', 'total'],
  ['', undefined],
  ['hen', undefined],
])('%j is the sex %s', (text, sex) => {
  expect(readSex(text)).toBe(sex);
});

test.each([
  ['20-64', '20-64'],
  ['20–64 år', '20-64'],
  ['80+ år', '80+'],
  ['samtliga', 'total'],
  ['64-20', undefined],
  ['vuxna', undefined],
  ['', undefined],
])('%j is the age %s', (text, age) => {
  expect(readAge(text)).toBe(age);
});
