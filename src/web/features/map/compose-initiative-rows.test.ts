import { expect, test } from 'vitest';
import type { AreaSummary } from '#contract/areas.ts';
import { speak } from '#contract/text/format.ts';
import { composeInitiativeRows, hatchUncovered } from './compose-initiative-rows.ts';

const area = (code: string): AreaSummary =>
  ({
    id: `deso2025:${code}`,
    division: 'deso2025',
    level: 'deso',
    code,
    name: `Område ${code}`,
    parents: [],
    hasGeometry: true,
    population: 1000,
  }) as AreaSummary;
const areas = ['0380A0010', '0380A0020', '0380A0030'].map(area);
const initiatives = {
  day: '2026-11-22',
  wholeCounty: 3,
  areas: [
    { id: areas[0]!.id, name: '', count: 0 },
    { id: areas[1]!.id, name: '', count: 2 },
    { id: areas[2]!.id, name: '', count: 9 },
  ],
};
const rows = composeInitiativeRows(speak('sv'), areas, initiatives);

test('areas are coloured by how many commitments name them, the last step holding the rest', () => {
  expect(rows.map(({ fill, mark, value }) => [fill, mark, value])).toEqual([
    ['count-0', '0', 0],
    ['count-2', '2', 2],
    ['count-7', '9', 9],
  ]);
  expect(rows[1]?.spoken).toMatch(/0380A0020, 2 åtaganden som gäller nämner området\.$/);
});

test('two at once keep the colour, hatch what no commitment names, and say both', () => {
  const conditions = rows.map((row) => ({
    ...row,
    fill: 'count-5' as const,
    spoken: 'fem av sju',
  }));
  const both = hatchUncovered(speak('sv'), conditions, initiatives);
  expect(both.map(({ fill, isHatched, spoken }) => [fill, isHatched, spoken])).toEqual([
    ['count-5', true, 'fem av sju, inget åtagande nämner området'],
    ['count-5', false, 'fem av sju, 2 åtaganden'],
    ['count-5', false, 'fem av sju, 9 åtaganden'],
  ]);
});
