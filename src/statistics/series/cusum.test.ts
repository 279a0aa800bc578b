import { expect, test } from 'vitest';
import { cusum, poissonCusum } from './cusum.ts';

// Montgomery, Introduction to Statistical Quality Control, 6th ed., tables 9.1 and 9.2: target 10, σ 1, k 0.5, h 5.
const montgomery = [
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08,
  9.37, 10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
];

test('the sums are those of Montgomery, with the alarm at the 29th point', () => {
  const chart = cusum(montgomery, { mean: 10, standardDeviation: 1 });
  expect(chart[1]!.lower).toBeCloseTo(1.56, 12);
  expect(chart[4]!.upper).toBeCloseTo(2.82, 12);
  expect(chart[27]!.upper).toBeCloseTo(4.47, 12);
  expect(chart[28]!.upper).toBeCloseTo(5.28, 12);
  expect(chart[29]!.upper).toBeCloseTo(5.3, 12);
  expect(chart.map(({ alarm }) => alarm).indexOf('up')).toBe(28);
  // The book counts seven points in a row above 0 at the 29th: the change began after the 22nd.
  expect(chart[28]!.since).toBe(22);
  expect(chart[27]!).toMatchObject({ alarm: undefined, since: undefined });
});

test('turned about the mean, the sums change places', () => {
  const options = { mean: 10, standardDeviation: 1, reference: 0.25, decision: 2 };
  const chart = cusum(montgomery, options);
  const turned = cusum(
    montgomery.map((value) => 20 - value),
    options,
  );
  const other = { up: 'down', down: 'up' } as const;
  for (const [i, point] of chart.entries()) {
    expect(turned[i]!.upper).toBeCloseTo(point.lower, 10);
    expect(turned[i]!.lower).toBeCloseTo(point.upper, 10);
    expect(turned[i]!.alarm).toBe(point.alarm && other[point.alarm]);
    expect(turned[i]!.since).toBe(point.since);
  }
  expect(chart.some(({ alarm }) => alarm === 'down')).toBe(true);
});

test('another unit changes nothing', () => {
  const chart = cusum([1, 4, 2, 8], { mean: 2, standardDeviation: 2 });
  expect(cusum([10, 40, 20, 80], { mean: 20, standardDeviation: 20 })).toEqual(chart);
});

test('an alarm is above the decision interval, not on it', () => {
  const at = (value: number) => cusum([value], { mean: 0, standardDeviation: 1 })[0]!.alarm;
  expect(at(5.5)).toBeUndefined();
  expect(at(5.51)).toBe('up');
  expect(at(-5.5)).toBeUndefined();
  expect(at(-5.51)).toBe('down');
});

test('a missing point leaves the sums as they were and gives no alarm', () => {
  const chart = cusum([7, undefined, 1], { mean: 0, standardDeviation: 1 });
  expect(chart).toEqual([
    { upper: 6.5, lower: 0, alarm: 'up', since: 0 },
    { upper: 6.5, lower: 0, alarm: undefined, since: undefined },
    { upper: 7, lower: 0, alarm: 'up', since: 0 },
  ]);
});

// Lucas (1985): k = (μ₁ − μ₀) / (ln μ₁ − ln μ₀); for 4 against 7, 3 / ln 1.75.
test('counts are set against the value between what is expected and what should be noticed', () => {
  const chart = poissonCusum([7, 8, 2], [4, 4, 4], { ratio: 1.75, decision: 3 });
  const reference = 3 / Math.log(1.75);
  expect(chart[0]!.upper).toBeCloseTo(7 - reference, 12);
  expect(chart[1]!.upper).toBeCloseTo(15 - 2 * reference, 12);
  expect(chart[1]).toMatchObject({ alarm: 'up', since: 0 });
  // Downwards: from 4 to 4 / 1.75.
  expect(chart[2]!.lower).toBeCloseTo((4 - 4 / 1.75) / Math.log(1.75) - 2, 12);
});

test('expected counts may change, and a missing count is missing', () => {
  const chart = poissonCusum([10, undefined, 0], [10, 5, 20], { ratio: 2, decision: 12 });
  expect(chart[0]!.upper).toBe(0);
  expect(chart[1]).toEqual({ ...chart[0], alarm: undefined, since: undefined });
  expect(chart[2]).toMatchObject({ alarm: 'down', since: 2 });
});

test('numbers outside their range are refused', () => {
  const refuse = (options: object, sentence: string) =>
    expect(() => cusum([1], { mean: 0, standardDeviation: 1, ...options })).toThrow(sentence);
  refuse({ mean: Number.NaN }, 'invalid mean: NaN');
  refuse({ standardDeviation: 0 }, 'invalid standard deviation: 0');
  refuse({ reference: -0.1 }, 'invalid reference: -0.1');
  refuse({ reference: Infinity }, 'invalid reference: Infinity');
  refuse({ decision: 0 }, 'invalid decision: 0');
  refuse({ decision: Infinity }, 'invalid decision: Infinity');
  expect(() => cusum([Infinity], { mean: 0, standardDeviation: 1 })).toThrow(
    'invalid value: Infinity',
  );
  const options = { ratio: 2, decision: 3 };
  expect(() => poissonCusum([1], [], options)).toThrow('invalid expected: 0 for 1 counts');
  expect(() => poissonCusum([1], [0], options)).toThrow('invalid expected: 0');
  expect(() => poissonCusum([-1], [1], options)).toThrow('invalid count: -1');
  expect(() => poissonCusum([Infinity], [1], options)).toThrow('invalid count: Infinity');
  expect(() => poissonCusum([1], [1], { ...options, ratio: 1 })).toThrow('invalid ratio: 1');
  expect(() => poissonCusum([1], [1], { ...options, ratio: Infinity })).toThrow(
    'invalid ratio: Infinity',
  );
  expect(() => poissonCusum([1], [1], { ...options, decision: 0 })).toThrow('invalid decision: 0');
  expect(cusum([1], { mean: 0, standardDeviation: 1, reference: 0 })[0]!.upper).toBe(1);
});
