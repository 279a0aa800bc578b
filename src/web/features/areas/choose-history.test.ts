import { expect, test } from 'vitest';
import {
  figureOf,
  metadataOf,
  missingFigure,
  rowOf,
} from '#contract/text/profile/testing/profile-of.ts';
import { chooseHistory } from './choose-history.ts';

const years = (...given: [string, number][]) =>
  given.map(([period, value]) => figureOf(value, { period }));

test('a measure with one period is counted as too short, not drawn', () => {
  const { multiples, tooFew } = chooseHistory(
    [rowOf('a', { history: years(['2024', 5]) }), rowOf('b')],
    (id) => metadataOf(id),
  );
  expect(multiples).toEqual([]);
  expect(tooFew).toBe(2);
});

test('a measure whose other periods are missing is too short', () => {
  const history = [...years(['2024', 5]), { ...missingFigure('suppressed'), period: '2023' }];
  expect(chooseHistory([rowOf('a', { history })], (id) => metadataOf(id)).tooFew).toBe(1);
});

test('all multiples share the years, and those of one unit share their values', () => {
  const { multiples, years: span } = chooseHistory(
    [
      rowOf('a', { history: years(['2024', 5], ['2020', 3]) }),
      rowOf('b', { history: years(['2022', 50], ['2023', 40]) }),
      rowOf('days', { history: years(['2022', 900], ['2023', 800]) }),
    ],
    (id) => metadataOf(id, id === 'days' ? { unit: 'days' } : {}),
  );
  expect(span).toEqual([2020, 2024]);
  expect(multiples[0]!.held).toEqual(multiples[1]!.held);
  expect(multiples[2]!.held).toEqual([900, 800]);
  expect(multiples[0]!.points.map((point) => point.year)).toEqual([2020, 2024]);
});
