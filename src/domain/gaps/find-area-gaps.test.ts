import { expect, test } from 'vitest';
import { parseAreaId } from '../areas/area.ts';
import { commitmentOf } from '../commitments/testing/commitment-fixture.ts';
import { findAreaGaps } from './find-area-gaps.ts';

const area = parseAreaId('deso2025:0380C1230');
const town = parseAreaId('municipality:0380');
const inNeed = (outcome: 'meets' | 'undecided') => ({
  area,
  children: 100,
  need: { kind: 'rule' as const, outcome, met: 6, undecided: 1, conditions: 7 },
});
const find = (
  commitments: Parameters<typeof findAreaGaps>[3],
  outcome: 'meets' | 'undecided' = 'meets',
) => findAreaGaps(inNeed(outcome), [town], ['habits', 'safe'], commitments, '2026-11-22');

test('an action area without a commitment is a gap, and one for the whole county alone is told apart', () => {
  const county = commitmentOf('a', 'p', { actionArea: 'safe', wholeCounty: true, areas: [] });
  expect(find([county])).toEqual([
    { actionArea: 'habits', cover: 'none' },
    { actionArea: 'safe', cover: 'whole-county' },
  ]);
  expect(find([county], 'undecided')).toHaveLength(2);
});

test('a commitment that names the area or its municipality closes the gap', () => {
  const own = commitmentOf('a', 'p', { actionArea: 'habits', areas: [area] });
  const wide = commitmentOf('b', 'p', { actionArea: 'safe', areas: [town] });
  expect(find([own, wide])).toEqual([]);
  expect(find([{ ...own, state: 'draft' }, wide])).toEqual([
    { actionArea: 'habits', cover: 'none' },
  ]);
});
