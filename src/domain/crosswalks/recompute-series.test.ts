import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../indicators/figure.ts';
import { recomputeSeries } from './recompute-series.ts';

const figureOf = (period: string, count: number | null, denominator: number | null): Figure => ({
  value: count === null || denominator === null ? 12.3 : (100 * count) / denominator,
  missing: null,
  count,
  denominator,
  low: null,
  high: null,
  period,
  release: 'r',
});
const share = { unit: 'per-cent' } as const;

test('one and the same area keeps its own values, as they were measured', () => {
  const figures = [figureOf('2023', null, null)];
  expect(recomputeSeries(share, [{ shareOfFrom: 1, shareOfTo: 1, figures }])).toEqual({
    kind: 'measured',
    figures,
  });
});

test('areas that were put together are the sum of counts over the sum of denominators', () => {
  const areas = [
    { shareOfFrom: 1, shareOfTo: 0.75, figures: [figureOf('2023', 30, 300)] },
    { shareOfFrom: 1, shareOfTo: 0.25, figures: [figureOf('2023', 50, 100)] },
  ];
  expect(recomputeSeries(share, areas)).toMatchObject({
    kind: 'recomputed',
    figures: [{ period: '2023', value: 20, count: 80, denominator: 400 }],
  });
});

test('a period that one source lacks is left out, never guessed', () => {
  const areas = [
    { shareOfFrom: 1, shareOfTo: 0.5, figures: [figureOf('2022', 1, 10), figureOf('2023', 1, 10)] },
    { shareOfFrom: 1, shareOfTo: 0.5, figures: [figureOf('2023', 3, 10)] },
  ];
  const series = recomputeSeries(share, areas);
  expect(series.kind === 'recomputed' && series.figures.map((one) => one.period)).toEqual(['2023']);
});

test.each([
  ['a mean without counts', 'no-counts', 0.5, 1, figureOf('2023', null, null)],
  ['a share that nobody knows', 'no-shares', undefined, 1, figureOf('2023', 1, 10)],
  ['an area that its sources do not cover', 'not-covered', 1, 0.4, figureOf('2023', 1, 10)],
] as const)('%s is not recomputed', (_what, reason, shareOfFrom, shareOfTo, figure) => {
  const area = { shareOfFrom, shareOfTo, figures: [figure] };
  expect(recomputeSeries(share, [area])).toEqual({ kind: 'none', reason });
});

test('an amount per person is not recomputed though it has counts', () => {
  const area = { shareOfFrom: 0.5, shareOfTo: 1, figures: [figureOf('2023', 1, 10)] };
  expect(recomputeSeries({ unit: 'tkr-per-person' }, [area]).kind).toBe('none');
});

test('people shared out over the parts of an area are as many as before', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 5000 }), (weights, people) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const figures = [{ ...figureOf('2023', null, null), value: people }];
      const parts = weights.map((weight) =>
        recomputeSeries({ unit: 'persons' }, [
          { shareOfFrom: weight / sum, shareOfTo: 1, figures },
        ]),
      );
      const all = parts.flatMap((part) => (part.kind === 'none' ? [] : part.figures));
      expect(all.reduce((total, one) => total + one.value!, 0)).toBeCloseTo(people, 6);
    }),
  );
});
