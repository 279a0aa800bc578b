import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import {
  type DifferenceInDifferences,
  differenceInDifferences,
} from './difference-in-differences.ts';
import type { PanelEffect } from './interaction-effect.ts';

/** Twelve made areas over six periods; the first three have a measure from the fifth on. */
const outcomes = [
  [13.12, 10.14, 11.14, 11.92, 13.86, 14.39],
  [11.91, 11.55, 12.32, 14.86, 15.52, 18.38],
  [13.78, 12.32, 14.4, 13.47, 14.61, 15.69],
  [11.83, 13.32, 13.67, 14.04, 15.14, 12.95],
  [13.44, 12.85, 13.92, 14.26, 13.18, 14.39],
  [11.63, 13.72, 13.61, 13.92, 14.08, 14.44],
  [13.83, 12.23, 13.69, 14.65, 16.05, 14.63],
  [12.88, 12.36, 13.78, 14.27, 16.52, 16.26],
  [13.6, 14.93, 14.24, 14.99, 15.87, 17.71],
  [14.56, 14.81, 13.27, 15.65, 16, 15.43],
  [14.24, 14.83, 15.71, 16.37, 16.49, 17.78],
  [15.27, 16.15, 16.76, 16.7, 16.93, 16.08],
];
const treated = outcomes.map((_, area) => area < 3);
const panel = { outcomes, treated, start: 4 };

function estimate(given = panel): DifferenceInDifferences {
  return differenceInDifferences(given) as DifferenceInDifferences;
}

const numbers = ({ estimate: value, standardError, t, p }: PanelEffect) => [
  value,
  standardError!,
  t!,
  p!,
];

// R 4.2.2, sandwich 3.0: lm(y ~ factor(area) + factor(period) + D), vcovCL(cluster = area, type = "HC0",
// cadjust = FALSE) times 12/11 and 71/65; t with 11 degrees of freedom.
test('effect and trend before are those of R', () => {
  const { effect, trendBefore, ...rest } = estimate();
  const expected = [1.445277777777771, 0.7629536472576992, 1.8943192459627975, 0.08476115449123327];
  expect(relativeError(numbers(effect), expected)).toBeLessThan(1e-11);
  expect(effect.interval!.lower).toBeCloseTo(
    1.445277777777777 - 2.20098516009164 * 0.7629536472576992,
    11,
  );
  expect(effect.interval!.upper).toBeCloseTo(
    1.445277777777777 + 2.20098516009164 * 0.7629536472576992,
    11,
  );
  expect(
    relativeError(numbers(trendBefore).slice(0, 2), [-0.2183333333333338, 0.3287507417358056]),
  ).toBeLessThan(1e-10);
  expect(rest).toMatchObject({
    treatedAreas: 3,
    comparisonAreas: 9,
    periodsBefore: 4,
    periodsAfter: 2,
  });
});

test('the effect is the change of the treated less the change of the others', () => {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const change = (rows: number[][], from: number[], to: number[]) =>
    mean(rows.flatMap((row) => to.map((t) => row[t]!))) -
    mean(rows.flatMap((row) => from.map((t) => row[t]!)));
  const [first, others] = [outcomes.slice(0, 3), outcomes.slice(3)];
  const { effect, periods } = estimate();
  expect(effect.estimate).toBeCloseTo(
    change(first, [0, 1, 2, 3], [4, 5]) - change(others, [0, 1, 2, 3], [4, 5]),
    12,
  );
  for (const [t, { estimate: difference, interval }] of periods.entries()) {
    expect(difference).toBeCloseTo(change(first, [3], [t]) - change(others, [3], [t]), 12);
    expect(interval === undefined).toBe(t === 3);
  }
});

test('what is common to areas or periods changes nothing', () => {
  const shifted = outcomes.map((row, area) =>
    row.map((value, t) => 10 * value + area ** 2 + 7 * t ** 3),
  );
  const found = estimate({ ...panel, outcomes: shifted });
  expect(found.effect.estimate).toBeCloseTo(10 * estimate().effect.estimate, 10);
  expect(found.effect.p).toBeCloseTo(estimate().effect.p!, 10);
  const order = [11, 0, 5, 2, 7, 9, 1, 3, 8, 4, 10, 6];
  const turned = estimate({
    ...panel,
    outcomes: order.map((area) => outcomes[area]!),
    treated: order.map((area) => treated[area]!),
  });
  expect(turned.effect.standardError).toBeCloseTo(estimate().effect.standardError!, 12);
});

test('an effect without any residual has no error', () => {
  const exact = outcomes.map((_, area) =>
    [0, 1, 2, 3, 4, 5].map((t) => area + t + (area < 3 && t >= 4 ? 2 : 0)),
  );
  const { effect, trendBefore } = estimate({ ...panel, outcomes: exact });
  expect(effect).toEqual({
    estimate: expect.closeTo(2, 12),
    standardError: undefined,
    t: undefined,
    p: undefined,
    interval: undefined,
  });
  expect(trendBefore.estimate).toBeCloseTo(0, 12);
});

test('too little is refused with what it takes', () => {
  const refused = (change: Partial<typeof panel>) =>
    differenceInDifferences({ ...panel, ...change });
  expect(refused({ start: 2 })).toEqual({ refused: 'too-few-points-before', found: 2, least: 3 });
  expect(refused({ start: 3 })).not.toHaveProperty('refused');
  expect(refused({ start: 6 })).toEqual({ refused: 'too-few-points-after', found: 0, least: 1 });
  expect(refused({ start: 5 })).not.toHaveProperty('refused');
  const first = (count: number) => outcomes.map((_, area) => area < count);
  expect(refused({ treated: first(1) })).toEqual({
    refused: 'too-few-treated',
    found: 1,
    least: 2,
  });
  expect(refused({ treated: first(2) })).not.toHaveProperty('refused');
  expect(refused({ treated: first(5) })).toEqual({
    refused: 'too-few-comparisons',
    found: 7,
    least: 8,
  });
  expect(refused({ treated: first(4) })).not.toHaveProperty('refused');
  expect(differenceInDifferences({ outcomes: [], treated: [], start: 0 })).toHaveProperty(
    'refused',
  );
});

test('panels that do not fit together are refused', () => {
  expect(() => estimate({ ...panel, treated: [true] })).toThrow('invalid treated: 1 for 12 areas');
  expect(() => estimate({ ...panel, start: 7 })).toThrow('invalid start: 7 of 6 periods');
  expect(() => estimate({ ...panel, start: -1 })).toThrow('invalid start: -1 of 6 periods');
  expect(() => estimate({ ...panel, start: 1.5 })).toThrow('invalid start: 1.5 of 6 periods');
  expect(() => estimate({ ...panel, outcomes: [...outcomes.slice(1), [1]] })).toThrow(
    'invalid outcomes: 1 periods beside 6',
  );
  const holed = outcomes.map((row) => [...row.slice(1), Number.NaN]);
  expect(() => estimate({ ...panel, outcomes: holed })).toThrow('invalid outcome: NaN');
  expect(() => differenceInDifferences(panel, 1)).toThrow('invalid confidence: 1');
});
