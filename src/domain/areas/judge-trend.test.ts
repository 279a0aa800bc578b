import { expect, test } from 'vitest';
import type { JoinedFigure } from './join-history.ts';
import { judgeTrend } from './judge-trend.ts';

function joined(
  period: string,
  value: number | null,
  marks: Partial<Pick<JoinedFigure, 'link' | 'isAfterBreak'>> = {},
): JoinedFigure {
  const unknown = { missing: null, count: null, denominator: null, low: null, high: null };
  return {
    figure: { ...unknown, value, period, release: 'r' },
    link: undefined,
    isAfterBreak: false,
    ...marks,
  };
}

const years = (values: readonly (number | null)[], from = 2015): JoinedFigure[] =>
  values.map((value, i) => joined(String(from + i), value));

test('five rising years are an increase with its test', () => {
  const judged = judgeTrend(years([10, 12, 15, 16, 20]));
  expect(judged).toMatchObject({
    kind: 'trend',
    count: 5,
    firstYear: 2015,
    lastYear: 2019,
    trend: { direction: 'up' },
  });
});

test('up and down is no certain change', () => {
  const judged = judgeTrend(years([10, 12, 9, 13, 10, 11]));
  expect(judged).toMatchObject({ kind: 'trend', trend: { direction: 'none' } });
});

test('four values are too few, whatever they are, and a missing year is no value', () => {
  expect(judgeTrend(years([1, 2, 3, 4]))).toEqual({ kind: 'too-few', count: 4 });
  expect(judgeTrend(years([1, 2, null, 4, 5]))).toEqual({ kind: 'too-few', count: 4 });
  expect(judgeTrend([])).toEqual({ kind: 'too-few', count: 0 });
});

test('what is before a break says nothing of the change after it', () => {
  const before = years([50, 40, 30, 20, 10], 2010);
  const after = years([1, 2, 3, 4, 5], 2015);
  after[0] = { ...after[0]!, isAfterBreak: true };
  expect(judgeTrend([...before, ...after])).toMatchObject({
    kind: 'trend',
    firstYear: 2015,
    trend: { direction: 'up' },
  });
  after[1] = { ...after[1]!, isAfterBreak: true };
  expect(judgeTrend([...before, ...after])).toEqual({ kind: 'too-few', count: 4 });
});

test('recomputed values are not tested', () => {
  const link = { division: 'deso2018', kind: 'recomputed' as const };
  const mixed = years([1, 2, 3, 4, 5]).map((one, i) => (i < 2 ? { ...one, link } : one));
  expect(judgeTrend(mixed)).toEqual({ kind: 'too-few', count: 3 });
});
