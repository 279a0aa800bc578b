import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { Measured, Observation } from '../indicators/observation.ts';
import { parsePeriod } from '../time/period.ts';
import { cellKey } from './cell-key.ts';
import { judgeChange } from './judge-change.ts';

const group = { sex: 'total', age: 'total' } as const;

function cell(area: string, period: string, value: number | null): Observation {
  const measured: Measured = value === null ? { missing: 'suppressed' } : { value };
  const id = area as AreaId; // written out in the tests
  return { indicator: 'employment', area: id, period: parsePeriod(period), group, measured };
}

const shownAs = (cells: readonly Observation[]): Map<string, Measured> =>
  new Map(cells.map((one) => [cellKey(one), one.measured]));

const areas = Array.from({ length: 10 }, (_, i) => `municipality:038${i}`);
const standing = areas.map((area) => cell(area, '2024', 70));
const alone = { unattended: true };
const attended = { unattended: false };

test.each([
  [77, 77, []],
  [77, 100.1, []],
  [77, 100.2, ['national-jump']],
  [77, 53.8, ['national-jump']],
  [0, 0, []],
  [0, 1, ['national-jump']],
])('the country from %d to %d in the same period: %j', (before, after, reasons) => {
  const shown = shownAs([cell('country:SE', '2024', before)]);
  const judged = judgeChange([cell('country:SE', '2024', after)], shown, attended);
  expect(judged.reasons).toEqual(reasons);
});

test('a new year that has doubled is set against the year before it, in the answer or shown', () => {
  const [old, doubled] = [cell('country:SE', '2023', 40), cell('country:SE', '2024', 80)];
  const jump = { period: '2024', beforePeriod: '2023', before: 40, after: 80 };
  const older = cell('country:SE', '2022', 39);
  expect(judgeChange([old, doubled], shownAs([older]), attended).jumps).toMatchObject([jump]);
  expect(judgeChange([doubled], shownAs([old]), attended).jumps).toMatchObject([jump]);
});

test('what the country shows nothing of yet has nothing to jump from', () => {
  const history = [cell('country:SE', '2023', 40), cell('country:SE', '2024', 80)];
  expect(judgeChange(history, new Map(), attended).jumps).toEqual([]);
});

test('another area than the country may move as it likes while somebody looks on', () => {
  const judged = judgeChange([cell(areas[0]!, '2024', 1)], shownAs(standing), attended);
  expect(judged).toMatchObject({ changed: 1, reasons: [] });
});

test('unattended, each unexpected change waits: codes new and gone, many revised, more missing', () => {
  const shown = shownAs(standing);
  const reasonsOf = (cells: readonly Observation[]) => judgeChange(cells, shown, alone).reasons;
  expect(reasonsOf(standing)).toEqual([]);
  expect(reasonsOf([...standing, cell('municipality:0399', '2024', 1)])).toEqual(['codes-new']);
  expect(reasonsOf(standing.slice(1))).toEqual(['codes-gone']);
  const revised = (number: number, value: number | null) =>
    standing.map((one, i) => (i < number ? cell(areas[i]!, '2024', value) : one));
  expect(reasonsOf(revised(2, 71))).toEqual([]);
  expect(reasonsOf(revised(3, 71))).toEqual(['many-cells-changed']);
  expect(reasonsOf(revised(1, null))).toEqual(['more-missing']);
});

test('a new year is no change of the years that stood', () => {
  const next = areas.map((area) => cell(area, '2025', 71));
  const judged = judgeChange([...standing, ...next], shownAs(standing), alone);
  expect(judged).toMatchObject({ new: 10, changed: 0, same: 10, reasons: [] });
});
