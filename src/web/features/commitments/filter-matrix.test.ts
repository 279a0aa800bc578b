import { expect, test } from 'vitest';
import type { PlanMatrix } from '#contract/commitments.ts';
import { filterMatrix } from './filter-matrix.ts';

const name = { sv: 'n', en: 'n' };
const counted = { total: 0, matching: 0 };
const party = (id: string, level: string): PlanMatrix['parties'][number] => ({
  ...{ id, name, level, ...counted },
  reach: { promised: 0, named: 0, everyone: 0 },
});
const row = (
  actionArea: string,
  priority: string,
  ...promised: readonly boolean[]
): PlanMatrix['rows'][number] => ({
  ...{ actionArea, name, priority, ...counted },
  cells: promised.map((is) => ({ kind: is ? 'committed' : 'silent', ...counted, reason: null })),
});
const matrix: PlanMatrix = {
  plan: { validFrom: '2026-01-01', validTo: null },
  priorities: [
    { id: 'a', direction: 'promote', name },
    { id: 'b', direction: 'counter', name },
  ],
  parties: [party('agency', 'state'), party('region', 'region'), party('town', 'municipality')],
  rows: [row('one', 'b', true, false, false), row('two', 'a', true, true, false)],
  ...counted,
  jointActivities: [],
};
const seen = (filter: Parameters<typeof filterMatrix>[1]) => {
  const { parties, groups } = filterMatrix(matrix, filter);
  return {
    parties: parties.map(({ id }) => id),
    rows: groups.flatMap(({ priority, rows }) =>
      rows.map((one) => `${priority.id} ${one.row.actionArea} ${one.cells.length}`),
    ),
  };
};

test('rows stand under their priorities in the plan’s order', () => {
  expect(seen({})).toEqual({ parties: ['agency', 'region', 'town'], rows: ['a two 3', 'b one 3'] });
});

test('a level narrows the parties and not the rows', () => {
  expect(seen({ niva: 'region' })).toEqual({ parties: ['region'], rows: ['a two 1', 'b one 1'] });
});

test('“one level alone” keeps the rows where parties of one level have promised', () => {
  expect(seen({ enniva: 'ja' }).rows).toEqual(['b one 3']);
  // Also when other levels are not looked at.
  expect(seen({ enniva: 'ja', niva: 'region' }).rows).toEqual(['b one 1']);
});

test('what matches is counted only where something is asked for', () => {
  expect(filterMatrix(matrix, {}).isFiltered).toBe(false);
  expect(filterMatrix(matrix, { ar: '2027' }).isFiltered).toBe(true);
});
