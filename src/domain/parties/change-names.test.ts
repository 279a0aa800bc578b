import { expect, test } from 'vitest';
import { changeNames } from './change-names.ts';
import type { Party } from './party.ts';

const police: Party = {
  id: 'police',
  name: { sv: 'Polismyndigheten', en: 'Police Authority' },
  kind: 'state-agency',
  convener: false,
  municipality: undefined,
  aliases: ['Polisen'],
  source: 'test',
};
const renamed = [
  { kind: 'name', sv: 'Polisen Mitt', en: 'Police Mitt', from: '2026-01-01' },
] as const;
const today = '2026-11-22';
const standing = { sv: 'Polismyndigheten', en: 'Police Authority', others: ['Polisen'] };

test('who is to be called what it is called is not renamed', () => {
  expect(changeNames(police, [], standing, today)).toEqual([]);
});

test('a new name begins on the day, and what was the name need not be said', () => {
  expect(changeNames(police, [], { ...standing, en: 'The Police' }, today)).toEqual([
    { kind: 'name', sv: 'Polismyndigheten', en: 'The Police', from: today },
  ]);
  const others = ['Polisen', 'Polismyndigheten'];
  expect(changeNames(police, [], { ...standing, sv: 'Rikspolisen', others }, today)).toEqual([
    { kind: 'name', sv: 'Rikspolisen', en: 'Police Authority', from: today },
  ]);
});

test('another name becomes an alias, and an alias may become the name', () => {
  const others = ['Polisen', 'Länspolisen'];
  expect(changeNames(police, [], { ...standing, others }, today)).toEqual([
    { kind: 'alias', sv: 'Länspolisen', en: 'Länspolisen', from: undefined },
  ]);
  expect(changeNames(police, [], { ...standing, sv: 'Polisen', others: [] }, today)).toEqual([
    { kind: 'name', sv: 'Polisen', en: 'Police Authority', from: today },
  ]);
});

test('no name that means a party is taken away', () => {
  expect(() => changeNames(police, [], { ...standing, others: [] }, today)).toThrow(
    expect.objectContaining({
      code: 'party/name-stays',
      data: { names: ['Polisen'], party: 'Polismyndigheten' },
    }),
  );
});

test('an earlier name, or one that is to come, is not given again', () => {
  const now = { sv: 'Polisen Mitt', en: 'Police Mitt' };
  const others = ['Polismyndigheten', 'Police Authority', 'Polisen'];
  const change = (wanted: object, day: string) => () =>
    changeNames(police, renamed, { ...now, others, ...wanted }, day);
  expect(change({}, today)()).toEqual([]);
  expect(change({ sv: 'Polismyndigheten' }, today)).toThrow('party/earlier-name');
  expect(change({ en: 'Police Authority' }, today)).toThrow('party/earlier-name');
  expect(change({}, '2025-12-31')).toThrow('party/earlier-name');
});
