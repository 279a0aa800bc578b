import { expect, test } from 'vitest';
import { biasCorrectedInterval, bootstrap } from './bootstrap-interval.ts';
import { bootstrapReplicates, jackknifeValues } from './bootstrap-replicates.ts';

const values = [3.1, 4.7, 2.2, 8.9, 5.5, 1.4, 6.3, 2.8, 9.9, 3.6];
const meanOf = (rows: Int32Array): number => {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum / rows.length;
};

// Resampled means as somebody's generator gave them.
const resampled = [
  4.1, 5.3, 3.9, 4.8, 6.2, 4.4, 5.9, 3.5, 4.95, 5.05, 4.6, 6.6, 5.2, 4.3, 3.8, 5.7, 4.9, 5.45, 4.15,
  7.1, 4.7, 5.0, 3.3, 4.85, 5.6, 4.25, 6.0, 4.45, 5.15, 4.55, 5.35, 4.05, 3.95, 6.35, 5.85, 4.65,
  5.25, 4.75, 5.5,
].sort((a, b) => a - b);

test('the corrected interval is that of R’s boot', () => {
  // R 4.2.2, boot 1.3-28: boot:::bca.ci with these t, t0 = mean(x), L = 9 (mean(jack) - jack), conf = .9
  const jackknife = jackknifeValues(10, meanOf)!;
  const found = biasCorrectedInterval(4.84, resampled, jackknife, 0.9)!;
  expect(found.lower).toBeCloseTo(3.4391842156189787, 12);
  expect(found.upper).toBeCloseTo(6.469563986432725, 12);
  // conf = .95 asks for ranks below the first and between the last two.
  const wide = biasCorrectedInterval(4.84, resampled, jackknife)!;
  expect(wide.lower).toBe(3.3);
  expect(wide.upper).toBeCloseTo(6.993469713785114, 12);
});

test('resamples equal to the estimate count half', () => {
  const jackknife = [1, 1, 1];
  const even = biasCorrectedInterval(2, [1, 2, 2, 3], jackknife, 0.5)!;
  const apart = biasCorrectedInterval(2, [1, 1.9, 2.1, 3], jackknife, 0.5)!;
  // No bias either way: the quartiles, ranks 1.25 and 3.75.
  expect(apart.lower).toBeGreaterThan(1);
  expect(apart.lower).toBeLessThan(1.9);
  expect(even.lower).toBeCloseTo(1 + (apart.lower - 1) / 0.9, 12);
  expect(even.upper).toBeCloseTo(3 - (3 - apart.upper) / 0.9, 12);
});

test('without resamples on both sides there is no correction', () => {
  expect(biasCorrectedInterval(9, resampled, [1, 2])).toBeUndefined();
  expect(biasCorrectedInterval(1, resampled, [1, 2])).toBeUndefined();
});

test('a correction that goes beyond every resample is none', () => {
  // One row that decides everything: a = 1 / (6 √…) large, and nearly all resamples below.
  const skewed = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -100];
  const sorted = Array.from({ length: 2000 }, (_, i) => i);
  const found = [0.5, 1999 - 0.5].map((estimate) =>
    biasCorrectedInterval(estimate, sorted, skewed, 0.9999),
  );
  expect(found).toContain(undefined);
});

test('each row is left out once', () => {
  expect(jackknifeValues(4, (rows) => Number([...rows].sort((a, b) => a - b).join('')))).toEqual([
    123, 23, 13, 12,
  ]);
  expect(jackknifeValues(3, (rows) => (rows.includes(0) ? 1 : undefined))).toBeUndefined();
});

test('any division into parts gives the same resamples', () => {
  const whole = bootstrapReplicates(10, meanOf, 5, 0, 20);
  const parts = [
    bootstrapReplicates(10, meanOf, 5, 0, 7),
    bootstrapReplicates(10, meanOf, 5, 7, 20),
  ];
  expect(parts.flat()).toEqual(whole);
  expect(new Set(whole).size).toBeGreaterThan(15);
});

test('the mean has the error that theory tells', () => {
  const found = bootstrap(10, meanOf, { seed: 1, replicates: 3999 })!;
  expect(found.estimate).toBeCloseTo(4.84, 12);
  expect(found.replicates).toBe(3999);
  // √(Σ (x − x̄)²) / n = 0.8508; the bootstrap's own error is about 1 per cent.
  const squares = values.reduce((sum, value) => sum + (value - 4.84) ** 2, 0);
  expect(found.standardError! / (Math.sqrt(squares) / 10)).toBeCloseTo(1, 1);
  expect(found.percentile.lower).toBeCloseTo(4.84 - 1.96 * 0.85, 0);
  expect(found.percentile.upper).toBeCloseTo(4.84 + 1.96 * 0.85, 0);
  expect(found.biasCorrected!.lower).toBeGreaterThan(found.percentile.lower);
  const narrow = bootstrap(10, meanOf, { seed: 1, replicates: 3999, confidence: 0.5 })!;
  expect(narrow.percentile.lower).toBeGreaterThan(found.percentile.lower);
  expect(bootstrap(10, meanOf, { seed: 1, replicates: 3999 })).toEqual(found);
  expect(bootstrap(10, meanOf, { seed: 2, replicates: 3999 })!.percentile).not.toEqual(
    found.percentile,
  );
});

test('the standard error is the deviation of the resamples', () => {
  const [first, second, third] = bootstrapReplicates(10, meanOf, 3, 0, 3) as [
    number,
    number,
    number,
  ];
  const mean = (first + second + third) / 3;
  const squares = (first - mean) ** 2 + (second - mean) ** 2 + (third - mean) ** 2;
  const found = bootstrap(10, meanOf, { seed: 3, replicates: 3 })!;
  expect(found.standardError).toBeCloseTo(Math.sqrt(squares / 2), 12);
});

test('percentiles fall on ranks between resamples', () => {
  const found = bootstrap(10, meanOf, { seed: 3, replicates: 39, confidence: 0.9 })!;
  const sorted = bootstrapReplicates(10, meanOf, 3, 0, 39).sort((a, b) => a - b);
  expect(found.percentile.lower).toBeCloseTo(sorted[1]!, 12);
  expect(found.percentile.upper).toBeCloseTo(sorted[37]!, 12);
  const few = bootstrap(10, meanOf, { seed: 3, replicates: 5 })!;
  const ends = bootstrapReplicates(10, meanOf, 3, 0, 5).sort((a, b) => a - b);
  expect(few.percentile).toEqual({ lower: ends[0], upper: ends[4] });
});

test('one row or equal rows have an interval without width', () => {
  const one = bootstrap(1, () => 7, { seed: 1, replicates: 9 })!;
  expect(one.percentile).toEqual({ lower: 7, upper: 7 });
  expect(one.biasCorrected).toBeUndefined();
  const equal = bootstrap(5, () => 7, { seed: 1, replicates: 9 })!;
  expect(equal.biasCorrected).toEqual({ lower: 7, upper: 7 });
  expect(equal.standardError).toBe(0);
  expect(bootstrap(5, () => 7, { seed: 1, replicates: 1 })!.standardError).toBeUndefined();
});

test('resamples without an answer are left out, and without any there is none', () => {
  const ratio = (rows: Int32Array): number | undefined => (rows.includes(0) ? 1 : undefined);
  const found = bootstrap(3, ratio, { seed: 4, replicates: 200 })!;
  // (2/3)³ of them lack row 0.
  expect(found.replicates / 200).toBeCloseTo(1 - 8 / 27, 1);
  expect(found.biasCorrected).toBeUndefined();
  expect(bootstrap(3, () => undefined, { seed: 4, replicates: 5 })).toBeUndefined();
  const first = (rows: Int32Array): number | undefined => (rows.join() === '0,1,2' ? 1 : undefined);
  expect(bootstrap(3, first, { seed: 4, replicates: 1 })).toBeUndefined();
  const others = (rows: Int32Array): number | undefined =>
    rows.join() === '0,1,2' ? undefined : 1;
  expect(bootstrap(3, others, { seed: 4, replicates: 9 })).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => bootstrap(0, meanOf, { seed: 1 })).toThrow('invalid count: 0');
  expect(() => bootstrap(1.5, meanOf, { seed: 1 })).toThrow('invalid count: 1.5');
  for (const replicates of [0, 2.5, 10_000_001]) {
    expect(() => bootstrap(3, meanOf, { seed: 1, replicates })).toThrow(
      `invalid replicates: ${replicates}`,
    );
  }
  expect(() => bootstrap(3, meanOf, { seed: -1 })).toThrow('invalid seed: -1');
  expect(() => bootstrap(3, meanOf, { seed: 1, confidence: 0 })).toThrow('invalid confidence: 0');
});
