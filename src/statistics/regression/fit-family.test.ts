import { expect, test } from 'vitest';
import { binomial, type Family, poisson } from './family.ts';
import { type FamilyFit, type FamilyProblem, fitFamily, tryFitFamily } from './fit-family.ts';

/** A mean that all rows have in common. */
function meanOf(family: Family, response: readonly number[]): FamilyProblem {
  const rows = response.length;
  return {
    family,
    design: { rows, columns: 1, values: new Float64Array(rows).fill(1) },
    response,
    offset: new Float64Array(rows),
    weights: new Float64Array(rows).fill(1),
  };
}

const startAt = (mean: number): Float64Array => Float64Array.of(mean, mean, mean);

test('a common mean is the mean, from any start near it', () => {
  for (const mean of [2, 7, 40]) {
    const fit = tryFitFamily(meanOf(poisson, [3, 5, 10]), startAt(mean)) as FamilyFit;
    expect(fit.fitted[0]).toBeCloseTo(6, 9);
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(6), 9);
    // The variance of a logarithm of a Poisson mean: one over the sum of the counts.
    expect(fit.inverse.values[0]).toBeCloseTo(1 / 18, 9);
    expect(fit.iterations).toBeGreaterThan(1);
    expect(fit.iterations).toBeLessThan(50);
  }
});

test('a start so far above that each step comes one nearer does not settle', () => {
  // Newton's step at η is e^(−η)·6 − 1, about −1 from far above: 200 steps from e²⁰⁰, not 100.
  const problem = meanOf(poisson, [3, 5, 10]);
  const start = startAt(Math.exp(200));
  expect(tryFitFamily(problem, start)).toBe('unsettled');
  expect(() => fitFamily(problem, start)).toThrow('invalid covariates: no fit in 100 steps');
  const nearer = tryFitFamily(problem, startAt(Math.exp(80))) as FamilyFit;
  expect(nearer.fitted[0]).toBeCloseTo(6, 9);
  expect(nearer.iterations).toBeGreaterThan(75);
});

test('rows that weigh nothing, or without end, have no fit', () => {
  const problem = meanOf(poisson, [3, 5, 10]);
  // The square of the slope is too small, or too large, for a number.
  expect(tryFitFamily(problem, startAt(1e-200))).toBe('separated');
  expect(tryFitFamily(problem, startAt(1e200))).toBe('separated');
});

test('a step of logits that goes too far is halved until it is no worse', () => {
  // From a mean of 0.95 the first step ends at 7·10⁻⁶, where the next would go 33,000 logits up.
  const fit = tryFitFamily(meanOf(binomial, [0, 0, 0, 1]), new Float64Array(4).fill(0.95));
  expect((fit as FamilyFit).fitted[0]).toBeCloseTo(0.25, 12);
  expect((fit as FamilyFit).coefficients[0]).toBeCloseTo(-Math.log(3), 12);
});
