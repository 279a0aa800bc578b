import { expect, test } from 'vitest';
import { composeInitiatives } from './compose-initiatives.ts';

const activity = (id: string) => ({ id, name: { sv: id, en: id } });
const promise = (jointActivity: string | null, ...parties: readonly string[]) =>
  parties.map((party) => ({ party, jointActivity }));
const ground = {
  jointActivities: ['alone', 'neighbours', 'agencies', 'mixed', 'nobody'].map(activity),
  commitments: [
    ...promise('alone', 'heby'),
    ...promise('neighbours', 'tierp', 'heby', 'heby'),
    ...promise('agencies', 'university', 'police'),
    ...promise('mixed', 'police', 'region', 'heby'),
    ...promise(null, 'region'),
  ],
  parties: [
    { id: 'region', kind: 'region' },
    { id: 'heby', kind: 'municipality' },
    { id: 'tierp', kind: 'municipality' },
    { id: 'police', kind: 'state-agency' },
    { id: 'university', kind: 'university' },
  ],
} as const;

test('each joint activity has the parties that have promised something in it, each once', () => {
  const rows = composeInitiatives(ground, false);
  expect(rows.map((row) => [row.id, row.parties.map(({ id }) => id)])).toEqual([
    ['alone', ['heby']],
    ['neighbours', ['heby', 'tierp']],
    ['agencies', ['police', 'university']],
    ['mixed', ['region', 'heby', 'police']],
    ['nobody', []],
  ]);
  expect(rows[3]!.levels).toEqual(['state', 'region', 'municipality']);
});

test('exactly those whose parties share one level are kept by the filter', () => {
  expect(composeInitiatives(ground, true).map((row) => row.id)).toEqual([
    'alone',
    'neighbours',
    'agencies',
  ]);
});
