import { expect, test } from 'vitest';
import { contentOf, firstContent, lackingParts } from './draft-content.ts';

const plan = {
  rows: [
    {
      actionArea: 'habits',
      name: { sv: '', en: '' },
      priority: 'a',
      total: 0,
      matching: 0,
      cells: [],
    },
  ],
  plan: { validFrom: '2026-01-01', validTo: null as string | null },
};

test('a new commitment begins with what the address says and ends within the plan', () => {
  const search = { omraden: 'deso2025:0380C1230,municipality:0380', insatsomrade: 'habits' };
  expect(firstContent(search, plan, '2026-11-22')).toMatchObject({
    actionArea: 'habits',
    areas: ['deso2025:0380C1230', 'municipality:0380'],
    from: '2026-11-22',
    to: '2027-12-31',
  });
  const short = { ...plan, plan: { validFrom: '2027-01-01', validTo: '2027-06-30' } };
  expect(firstContent({ insatsomrade: 'x' }, short, '2026-11-22')).toMatchObject({
    actionArea: '',
    areas: [],
    from: '2027-01-01',
    to: '2027-06-30',
  });
});

test('what keeps a draft from being saved is told part by part', () => {
  const empty = firstContent({}, plan, '2026-11-22');
  expect(lackingParts(empty)).toEqual(['action-area', 'what', 'where']);
  const whole = { ...empty, actionArea: 'habits', what: 'x', wholeCounty: true };
  expect(lackingParts(whole)).toEqual([]);
  expect(lackingParts({ ...whole, to: '2026-02-30' })).toEqual(['time']);
  expect(lackingParts({ ...whole, from: '2028-01-01' })).toEqual(['time']);
  expect(lackingParts({ ...whole, kind: 'strengthened' })).toEqual(['strengthens']);
  expect(lackingParts({ ...whole, wholeCounty: false, areas: ['a'] })).toEqual([]);
});

test('what is written goes without party, version and state', () => {
  const content = firstContent({}, plan, '2026-11-22');
  const party = { id: 'i', party: 'p', version: 3, state: 'draft' as const };
  expect(contentOf({ ...party, ...content })).toEqual(content);
});
