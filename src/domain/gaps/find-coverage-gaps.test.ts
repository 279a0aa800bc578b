import { expect, test } from 'vitest';
import { type AreaId, parseAreaId } from '../areas/area.ts';
import type { AreaInNeed, CoverageGaps } from './coverage-gap.ts';
import { type CoveringCommitment, findCoverageGaps } from './find-coverage-gaps.ts';
import { findIdleActionAreas } from './find-idle-action-areas.ts';
import { listAreasInNeed } from './list-areas-in-need.ts';

const day = '2026-11-22';
const [one, two, three] = ['0380C1010', '0380C1020', '0381C1010'].map((code) =>
  parseAreaId(`deso2025:${code}`),
) as [AreaId, AreaId, AreaId];
const regso = parseAreaId('regso2025:0380R001');
const uppsala = parseAreaId('municipality:0380');
const actionAreas = ['healthy-habits', 'empowerment', 'safe-environments'];
const nesting = (area: AreaId): readonly AreaId[] => {
  if (area === regso) return [uppsala];
  return area === one ? [regso, uppsala] : area === two ? [uppsala] : [];
};

const inNeed = (area: AreaId, children?: number, outcome: 'meets' | 'undecided' = 'meets') => ({
  area,
  children,
  need: { kind: 'rule' as const, outcome, met: 6, undecided: 0, conditions: 7 },
});
const areas: readonly AreaInNeed[] = [inNeed(one, 300), inNeed(two, 900), inNeed(three)];
const promise = (wish: Partial<CoveringCommitment>): CoveringCommitment => ({
  state: 'submitted',
  to: '2027-12-31',
  actionArea: 'empowerment',
  alsoUnder: [],
  wholeCounty: false,
  areas: [],
  ...wish,
});
const gapsWith = (...commitments: CoveringCommitment[]): CoverageGaps =>
  findCoverageGaps(areas, actionAreas, commitments, nesting, day);
/** Every cell that is a gap, as `area action-area`. */
const cellsOf = (gaps: CoverageGaps, cover = 'none'): string[] =>
  [...gaps.rows, ...gaps.undecided].flatMap(({ area, cells }) =>
    cells.flatMap((cell, i) => (cell.cover === cover ? [`${area} ${actionAreas[i]}`] : [])),
  );

test('areas in need stand with most children first and unknown numbers last', () => {
  const { rows } = gapsWith();
  expect(rows.map(({ area, children }) => [area, children])).toEqual([
    [two, 900],
    [one, 300],
    [three, undefined],
  ]);
});

test('adding one commitment removes exactly that cell', () => {
  const before = cellsOf(gapsWith());
  expect(before).toHaveLength(9);
  for (const cell of before) {
    const [area = '', actionArea = ''] = cell.split(' ');
    const after = cellsOf(gapsWith(promise({ areas: [parseAreaId(area)], actionArea })));
    expect(before.filter((other) => !after.includes(other))).toEqual([cell]);
    expect(after).toHaveLength(8);
  }
});

test('a commitment for an area holds for the areas inside it', () => {
  const after = gapsWith(promise({ areas: [uppsala] }));
  expect(cellsOf(after, 'larger-area').sort()).toEqual([
    `${one} empowerment`,
    `${two} empowerment`,
  ]);
  expect(cellsOf(after)).toContain(`${three} empowerment`);
});

test('a commitment for a part of an area is told as a part and closes the cell', () => {
  const gaps = findCoverageGaps(
    [inNeed(regso, 50)],
    actionAreas,
    [promise({ areas: [one] })],
    nesting,
    day,
  );
  expect(gaps.rows[0]?.cells.map(({ cover }) => cover)).toEqual(['none', 'part', 'none']);
});

test.each([
  ['for the whole county', promise({ wholeCounty: true })],
  ['that names the county', promise({ areas: [parseAreaId('county:03')] })],
])('a commitment %s leaves no gap and is told apart in every area', (_, commitment) => {
  const gaps = gapsWith(commitment);
  expect(cellsOf(gaps, 'whole-county')).toHaveLength(3);
  expect(cellsOf(gaps)).toHaveLength(6);
  const both = gapsWith(commitment, promise({ areas: [one] }));
  expect(cellsOf(both, 'whole-county')).toHaveLength(2);
});

test('an action area that a commitment also concerns is covered, each counted once', () => {
  const gaps = gapsWith(
    promise({ areas: [one], alsoUnder: ['safe-environments', 'empowerment'] }),
    promise({ areas: [one] }),
  );
  const row = gaps.rows.find(({ area }) => area === one);
  expect(row?.cells).toEqual([
    { cover: 'none', commitments: 0 },
    { cover: 'area', commitments: 2 },
    { cover: 'area', commitments: 1 },
  ]);
});

test.each([
  ['a draft', { state: 'draft' }],
  ['one that is completed', { state: 'completed' }],
  ['one that is discontinued', { state: 'discontinued' }],
  ['one whose last day is past', { to: '2026-11-21' }],
  ['one under an action area that the plan has not', { actionArea: 'another' }],
] as const)('%s closes nothing', (_, wish) => {
  expect(cellsOf(gapsWith(promise({ areas: [one], ...wish })))).toHaveLength(9);
});

test('one that ends today, or begins later, still stands', () => {
  expect(cellsOf(gapsWith(promise({ areas: [one], to: day })))).toHaveLength(8);
});

test('an area with a commitment of its own everywhere leaves the list and is counted', () => {
  const all = actionAreas.map((actionArea) => promise({ areas: [two], actionArea }));
  const gaps = gapsWith(...all);
  expect(gaps.rows.map(({ area }) => area)).toEqual([one, three]);
  expect(gaps.covered).toBe(1);
});

test('areas of which the rule cannot decide stand apart', () => {
  const gaps = findCoverageGaps(
    [inNeed(one, 10), inNeed(two, 20, 'undecided')],
    actionAreas,
    [],
    nesting,
    day,
  );
  expect(gaps.rows.map(({ area }) => area)).toEqual([one]);
  expect(gaps.undecided.map(({ area }) => area)).toEqual([two]);
});

test('what is known not to meet the rule is no area in need', () => {
  const result = (area: AreaId, outcome: 'meets' | 'does-not-meet' | 'undecided') => ({
    ...{ area, outcome, met: 5, undecided: 1, conditions: [] },
  });
  const listed = listAreasInNeed(
    [result(one, 'meets'), result(two, 'does-not-meet'), result(three, 'undecided')],
    (area) => (area === one ? 40 : undefined),
  );
  expect(listed.map(({ area, children }) => [area, children])).toEqual([
    [one, 40],
    [three, undefined],
  ]);
});

test('an action area with no joint activity in the plan is idle', () => {
  const plan = {
    actionAreas: actionAreas.map((id) => ({ id })),
    jointActivities: [{ actionArea: 'safe-environments' }],
  } as unknown as Parameters<typeof findIdleActionAreas>[0];
  expect(findIdleActionAreas(plan)).toEqual(['healthy-habits', 'empowerment']);
});
