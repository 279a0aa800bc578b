import { expect, test } from 'vitest';
import { findChoices } from './find-choices.ts';

const parents = (id: string) => [{ id, name: id }];
const areas = [
  { id: 'municipality:0380', code: '0380', name: 'Uppsala', parents: [] },
  { id: 'municipality:0381', code: '0381', name: 'Enköping', parents: [] },
  {
    id: 'deso2025:0380A',
    code: '0380A',
    name: 'Östra Gottsunda',
    parents: parents('municipality:0380'),
  },
  { id: 'deso2025:0381A', code: '0381A', name: 'Romberga', parents: parents('municipality:0381') },
];
const ids = (town: string, text: string) => findChoices(areas, { town, text }).map(({ id }) => id);

test('a municipality gives itself and the areas in it', () => {
  expect(ids('municipality:0380', '')).toEqual(['municipality:0380', 'deso2025:0380A']);
});

test('words are looked for in names and codes, without regard to case', () => {
  expect(ids('', 'ÖSTRA')).toEqual(['deso2025:0380A']);
  expect(ids('', '0381')).toEqual(['municipality:0381', 'deso2025:0381A']);
  expect(ids('municipality:0380', 'romberga')).toEqual([]);
});
