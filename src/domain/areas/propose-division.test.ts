import { expect, test } from 'vitest';
import { isCodeOf, parseAreaId, parseDivision } from './area.ts';
import { proposeDivision } from './propose-division.ts';

const known = new Set(['deso2025', 'nyko-knivsta2023']);
const propose = (id: string, within = 'municipality:0380') =>
  proposeDivision({ id, within }, known);

test('a division of a party’s own has two words and a year, and codes of its own shape', () => {
  expect(propose('nyko-uppsala2024')).toBe('nyko-uppsala2024');
  expect(parseDivision('nyko-uppsala2024')).toMatchObject({ level: 'own', vintage: 2024 });
  expect(isCodeOf('nyko-uppsala2024', '11.2')).toBe(true);
  expect(isCodeOf('nyko-uppsala2024', '1 1')).toBe(false);
  expect(parseAreaId('nyko-uppsala2024:1234')).toBe('nyko-uppsala2024:1234');
});

test.each([
  ['deso2025', 'area/malformed-own-division'],
  ['nyko2024', 'area/malformed-own-division'],
  ['NYKO-uppsala2024', 'area/malformed-own-division'],
  ['nyko-uppsala', 'area/malformed-own-division'],
  ['nyko-uppsala2024; drop', 'area/malformed-own-division'],
  ['socialtjanstens-egna-delomraden-uppsala2024', 'area/malformed-own-division'],
  ['nyko-knivsta2023', 'area/division-exists'],
])('the id %s is refused: %s', (id, code) => {
  expect(() => propose(id)).toThrow(expect.objectContaining({ code }));
});

test('it lies in a municipality or a county, nowhere else', () => {
  expect(propose('omraden-lanet2024', 'county:03')).toBe('omraden-lanet2024');
  for (const within of ['country:SE', 'deso2025:0380C1220']) {
    expect(() => propose('nyko-uppsala2024', within)).toThrow(
      expect.objectContaining({ code: 'area/own-division-elsewhere' }),
    );
  }
});
