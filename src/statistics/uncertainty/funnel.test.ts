import { expect, test } from 'vitest';
import { funnel } from './funnel.ts';
import { funnelLimits, overdispersedLimits, standardErrorAt } from './funnel-limits.ts';

// R 4.2.2: fp <- function(p, E) { r <- qpois(p, E); (r - (ppois(r, E) - p) / dpois(r, E)) / E }
test.each([
  [10, 0.95, 0.37751879476884026, 1.615995067334478],
  [10, 0.998, 0.12205293158961342, 2.0662000835994982],
  [1, 0.95, 0, 2.901948696485415],
  [250.5, 0.998, 0.8084729151000869, 1.1989007591588032],
  [1e6, 0.95, 0.9980400097415502, 1.0019599374595158],
])('a ratio with %f expected has its exact limits at %f', (expected, confidence, lower, upper) => {
  const limits = funnelLimits('ratio', expected, 1, confidence);
  expect(limits.lower).toBeCloseTo(lower, 10);
  expect(limits.upper).toBeCloseTo(upper, 10);
});

// The same with qbinom, pbinom and dbinom, over n.
test.each([
  [100, 0.1, 0.95, 0.04038059552439349, 0.15771861163912676],
  [100, 0.1, 0.998, 0.014178865008434786, 0.19835671850288555],
  [37, 0.8, 0.95, 0.6504787340640028, 0.9090299634003298],
])(
  'a share of %i around %f has its exact limits at %f',
  (size, target, confidence, lower, upper) => {
    const limits = funnelLimits('share', size, target, confidence);
    expect(limits.lower).toBeCloseTo(lower, 11);
    expect(limits.upper).toBeCloseTo(upper, 11);
  },
);

test('a share of one can only be 0 or 1, and its limits stay within', () => {
  const { lower, upper } = funnelLimits('share', 1, 0.5);
  expect(lower).toBe(0);
  expect(upper).toBeCloseTo(0.95, 12);
});

test('limits at another target are those of as many expected', () => {
  const one = funnelLimits('ratio', 20, 0.5);
  const other = funnelLimits('ratio', 10, 1);
  expect(one.lower).toBeCloseTo(other.lower / 2, 13);
  expect(one.upper).toBeCloseTo(other.upper / 2, 13);
});

test('a thousand million expected leave narrow limits', () => {
  const { lower, upper } = funnelLimits('ratio', 1e9, 1);
  expect((1 - lower) / 1.959964).toBeCloseTo(3.16228e-5, 8);
  expect((upper - 1) / 1.959964).toBeCloseTo(3.16228e-5, 8);
});

test('overdispersion widens by its root, within what is possible', () => {
  expect(standardErrorAt('ratio', 25, 1)).toBe(0.2);
  expect(standardErrorAt('share', 100, 0.2)).toBeCloseTo(0.04, 15);
  const { lower, upper } = overdispersedLimits('ratio', 100, 1, 4);
  expect(lower).toBeCloseTo(1 - 0.2 * 1.959963984540054, 13);
  expect(upper).toBeCloseTo(1 + 0.2 * 1.959963984540054, 13);
  expect(overdispersedLimits('ratio', 1, 1, 2).lower).toBe(0);
  expect(overdispersedLimits('ratio', 1, 1, 2).upper).toBeGreaterThan(3);
  expect(overdispersedLimits('share', 2, 0.5, 2)).toEqual({ lower: 0, upper: 1 });
  const share = overdispersedLimits('share', 100, 0.2, 1, 0.998);
  expect(share.upper).toBeCloseTo(0.2 + 0.04 * 3.090232306167813, 12);
});

// Made-up counts; φ in R 4.2.2 with quantile(z, c(.1, .9)), pmin, pmax and mean(z^2).
const observed = [12, 30, 8, 44, 19, 25, 3, 60, 17, 28, 10, 35];
const expected = [10, 22, 15, 30, 20, 24, 8, 35, 18, 30, 16, 20];

test('areas that differ more than by chance get wider limits', () => {
  const result = funnel('ratio', observed, expected)!;
  expect(result.overdispersion).toBeCloseTo(3.3230914745962585, 12);
  expect(result.isOverdispersed).toBe(true);
  const [first] = result.areas;
  expect(first!.value).toBe(1.2);
  expect(first!.z).toBeCloseTo(2 / Math.sqrt(10), 14);
  expect(first!.limits95).toEqual(overdispersedLimits('ratio', 10, 1, result.overdispersion, 0.95));
  expect(first!.limits998).toEqual(
    overdispersedLimits('ratio', 10, 1, result.overdispersion, 0.998),
  );
});

test('areas that differ by chance have the exact limits, and each its place', () => {
  const sizes = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100];
  const counts = [60, 79, 100, 121, 140, 100, 101, 99, 102, 98, 100, 100, 101, 99, 100];
  const result = funnel('ratio', counts, sizes)!;
  expect(result.isOverdispersed).toBe(false);
  expect(result.areas.slice(0, 5).map((area) => area!.place)).toEqual([
    'below-99.8',
    'below-95',
    'within',
    'above-95',
    'above-99.8',
  ]);
  expect(result.areas[0]!.limits95).toEqual(funnelLimits('ratio', 100, 1, 0.95));
  expect(result.areas[0]!.limits998).toEqual(funnelLimits('ratio', 100, 1, 0.998));
});

test('on the limit is within', () => {
  const { lower, upper } = funnelLimits('ratio', 10, 1);
  const result = funnel('ratio', [lower * 10, upper * 10], [10, 10])!;
  expect(result.areas.map((area) => area!.place)).toEqual(['within', 'within']);
});

test('variation is more than chance only well above 1', () => {
  // z = ±a in eight areas: φ = a², compared with 1 + 2 √(2/8) = 2.
  const around = (a: number) =>
    funnel(
      'ratio',
      Array.from({ length: 8 }, (_, i) => 100 + (i % 2 === 0 ? a : -a) * 10),
      Array(8).fill(100),
    );
  expect(around(1.41)!.isOverdispersed).toBe(false);
  expect(around(1.42)!.isOverdispersed).toBe(true);
});

test('shares are seen against that of all areas together', () => {
  const result = funnel('share', [10, 20, 0], [100, 100, 0])!;
  expect(result.target).toBe(0.15);
  expect(result.areas[2]).toBeUndefined();
  expect(result.areas[1]!.z).toBeCloseTo(0.05 / Math.sqrt((0.15 * 0.85) / 100), 13);
  expect(funnel('share', [10, 20], [100, 100], 0.1)!.target).toBe(0.1);
});

test('nothing to be seen against gives no funnel', () => {
  expect(funnel('ratio', [], [])).toBeUndefined();
  expect(funnel('ratio', [0], [0])).toBeUndefined();
  expect(funnel('share', [0, 0], [5, 5])).toBeUndefined();
  expect(funnel('share', [5, 5], [5, 5])).toBeUndefined();
  expect(funnel('share', [0, 0], [0, 0])).toBeUndefined();
});

test('a target outside its range is refused', () => {
  for (const target of [0, 1, Number.NaN]) {
    expect(() => funnel('share', [1], [2], target)).toThrow(`invalid target: ${target}`);
  }
  expect(() => funnel('ratio', [1], [2], Infinity)).toThrow('invalid target: Infinity');
  expect(funnel('ratio', [1], [2], 1.5)!.target).toBe(1.5);
});

test('a wrong argument is refused with its value', () => {
  expect(() => funnel('ratio', [1], [])).toThrow('invalid sizes: 0 for 1 counts');
  expect(() => funnel('ratio', [1], [-1])).toThrow('invalid size: -1');
  expect(() => funnel('ratio', [1], [Infinity])).toThrow('invalid size: Infinity');
  expect(() => funnel('ratio', [-1], [1])).toThrow('invalid count: -1 of 1');
  expect(() => funnel('ratio', [Infinity], [1])).toThrow('invalid count: Infinity of 1');
  expect(() => funnel('share', [2], [1])).toThrow('invalid count: 2 of 1');
  expect(() => funnel('share', [1, 1], [2.5, 2])).toThrow('invalid size: 2.5');
  for (const size of [0, Infinity]) {
    expect(() => funnelLimits('ratio', size, 1)).toThrow(`invalid size: ${size}`);
  }
  expect(() => funnelLimits('share', 0, 0.5)).toThrow('invalid size: 0');
  expect(() => funnelLimits('share', 5, 1)).toThrow('invalid target: 1');
  expect(() => funnelLimits('ratio', 5, 0)).toThrow('invalid target: 0');
  expect(() => funnelLimits('ratio', 5, Infinity)).toThrow('invalid target: Infinity');
  expect(funnelLimits('ratio', 5, 1.5).upper).toBeGreaterThan(1.5);
  for (const factor of [0.9, Infinity]) {
    expect(() => overdispersedLimits('ratio', 5, 1, factor)).toThrow(
      `invalid overdispersion: ${factor}`,
    );
  }
  expect(() => overdispersedLimits('share', 5, 1, 1)).toThrow('invalid target: 1');
});
