import { expect, test } from 'vitest';
import { isOneLevel, levelsOf } from './level.ts';
import { partyKinds } from './party.ts';

test('every kind of party is of one level, and all kinds together of three', () => {
  expect(partyKinds.map((kind) => levelsOf([{ kind }]))).toEqual([
    ['municipality'],
    ['region'],
    ['state'],
    ['state'],
    ['state'],
  ]);
  expect(levelsOf(partyKinds.map((kind) => ({ kind })))).toEqual([
    'state',
    'region',
    'municipality',
  ]);
});

test('exactly the initiatives whose parties share one level are of one level', () => {
  const initiatives = {
    alone: ['municipality'],
    neighbours: ['municipality', 'municipality'],
    agencies: ['state-agency', 'university', 'knowledge-centre'],
    mixed: ['municipality', 'region'],
    nobody: [],
  } as const;
  const found = Object.entries(initiatives)
    .filter(([, kinds]) => isOneLevel(kinds.map((kind) => ({ kind }))))
    .map(([name]) => name);
  expect(found).toEqual(['alone', 'neighbours', 'agencies']);
});
