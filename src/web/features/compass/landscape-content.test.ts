import { expect, test } from 'vitest';
import type { CompassRunSummary } from '#contract/compass.ts';
import { runsOf, shownOfOutside } from './landscape-content.ts';

function summary(id: string, changes: Partial<CompassRunSummary>): CompassRunSummary {
  return {
    id,
    division: 'deso2025',
    year: 2024,
    method: 'k-means',
    k: 7,
    variables: 8,
    state: 'done',
    progress: 1,
    doing: null,
    author: 'Eva',
    note: '',
    orderedAt: '2026-11-01T08:00:00Z',
    endedAt: '2026-11-01T08:00:05Z',
    checksum: 'abc',
    areas: 180,
    leftOut: 4,
    adopted: null,
    ...changes,
  };
}

test('the adopted run stands first, then the newest year, then the newest run', () => {
  const adopted = { at: '2026-11-02', by: 'Rådet', reason: 'Beslut 4' };
  const runs = [
    summary('older', { orderedAt: '2026-10-01T08:00:00Z' }),
    summary('newer', {}),
    summary('adopted', { year: 2020, adopted }),
    summary('old year', { year: 2021 }),
    summary('going on', { state: 'running' }),
    summary('elsewhere', { division: 'regso2025' }),
  ];
  expect(runsOf(runs, 'deso2025').map((run) => run.id)).toEqual([
    'adopted',
    'newer',
    'older',
    'old year',
  ]);
});

test("another's classes have numbers in place of letters", () => {
  const compass = {
    id: 'a',
    division: 'deso2025',
    name: 'SEKOM',
    maker: 'Statisticon',
    year: 2018,
    note: '',
    author: 'Eva',
    loadedAt: '2026-11-01',
    classes: [
      { name: 'Landsbygd', areas: 12 },
      { name: 'Stad', areas: 30 },
    ],
  };
  const shown = shownOfOutside({ compass, areas: [], agreement: null });
  expect(shown.map(({ letter, name }) => `${letter} ${name}`)).toEqual(['1 Landsbygd', '2 Stad']);
});
