import { expect, test } from 'vitest';
import { matchParty } from './match-party.ts';
import { listPartyNames, nameParty } from './name-party.ts';
import type { Party } from './party.ts';

const region: Party = {
  id: 'region',
  name: { sv: 'Landstinget', en: 'County Council' },
  kind: 'region',
  convener: false,
  municipality: undefined,
  aliases: ['LUL'],
  source: 'test',
};
const namings = [
  { kind: 'name', sv: 'Regionen', en: 'Region', from: '2024-01-01' },
  { kind: 'name', sv: 'Regionala rådet', en: 'Region', from: '2020-01-01' },
  { kind: 'alias', sv: 'Reg.', en: 'Reg.', from: undefined },
] as const;

test('each name lasts until the day before the next one', () => {
  expect(listPartyNames(region, namings).map((name) => [name.sv, name.from, name.to])).toEqual([
    ['Landstinget', undefined, '2019-12-31'],
    ['Regionala rådet', '2020-01-01', '2023-12-31'],
    ['Regionen', '2024-01-01', undefined],
    ['LUL', undefined, undefined],
    ['Reg.', undefined, undefined],
  ]);
});

test.each([
  ['2019-12-31', 'Landstinget'],
  ['2020-01-01', 'Regionala rådet'],
  ['2023-12-31', 'Regionala rådet'],
  ['2026-11-22', 'Regionen'],
])('on %s the party is called %s, and every other name still means it', (day, name) => {
  const named = nameParty(region, namings, day);
  expect(named.name.sv).toBe(name);
  expect(named.aliases).not.toContain(name);
  for (const text of ['Landstinget', 'Regionala rådet', 'Regionen', 'LUL', 'reg', 'Region']) {
    expect(matchParty(text, [named])?.id, text).toBe('region');
  }
});
