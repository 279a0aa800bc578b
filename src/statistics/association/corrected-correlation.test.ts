import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexagonWeights, patternedValues } from '../autocorrelation/testing/hexagon-map.ts';
import { averageRanks } from '../descriptive/ranks.ts';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { northCarolina } from '../testing/north-carolina.ts';
import { relativeError } from '../testing/relative-error.ts';
import { correctedCorrelation, correctedTest } from './corrected-correlation.ts';

// R 4.2.2, straight from the formula: d <- as.matrix(dist(coords)); 13 classes of equal width up to max(d),
// closed above; Moran's I of each class with sum(z^2) / n; R <- moran[class], diagonal 1; B <- diag(n) - 1 / n;
// ess <- 1 + sum(diag(B %*% Rx)) * sum(diag(B %*% Ry)) / sum(diag(B %*% Rx %*% B %*% Ry));
// F <- (ess - 2) * r^2 / (1 - r^2); pf(F, 1, ess - 2, lower.tail = FALSE). SpatialPack gives 0.039 and 0.002.

test('crime and income of Columbus are worth nine areas, not 49', () => {
  const { naive, corrected } = correctedCorrelation(columbus.crime, columbus.income, columbus)!;
  expect(relativeError(naive.pValue, 2.9010250086454803e-8)).toBeLessThan(1e-11);
  expect(relativeError(corrected!.effectiveSize, 8.909810978447643)).toBeLessThan(1e-11);
  expect(corrected!.degreesOfFreedom).toBe(corrected!.effectiveSize - 2);
  expect(relativeError(corrected!.fStatistic!, 6.477277702524437)).toBeLessThan(1e-11);
  expect(relativeError(corrected!.statistic!, -Math.sqrt(6.477277702524437))).toBeLessThan(1e-11);
  expect(relativeError(corrected!.pValue, 0.03879724850384859)).toBeLessThan(1e-11);
  expect(corrected!.interval!.lower).toBeCloseTo(-0.9308794240103451, 11);
  expect(corrected!.interval!.upper).toBeCloseTo(-0.05242239665667497, 11);
});

test('sudden deaths and births of other than white in North Carolina are worth 26 counties', () => {
  const rate = northCarolina.deaths74.map((deaths, i) => deaths / northCarolina.births74[i]!);
  const share = northCarolina.nonWhiteBirths74.map(
    (births, i) => births / northCarolina.births74[i]!,
  );
  const places = { x: northCarolina.east, y: northCarolina.north };
  const { naive, corrected } = correctedCorrelation(rate, share, places)!;
  expect(relativeError(naive.coefficient, 0.5793901109210532)).toBeLessThan(1e-12);
  expect(relativeError(naive.pValue, 2.692218829121454e-10)).toBeLessThan(1e-10);
  expect(relativeError(corrected!.effectiveSize, 25.787766321167723)).toBeLessThan(1e-11);
  expect(relativeError(corrected!.pValue, 0.002016904026978205)).toBeLessThan(1e-10);
});

test('the number of classes may be another, and ranks give the correlation of Spearman', () => {
  const seven = correctedCorrelation(columbus.crime, columbus.income, columbus, 7, 0.9)!;
  expect(relativeError(seven.corrected!.effectiveSize, 9.680142974507902)).toBeLessThan(1e-11);
  expect(relativeError(seven.corrected!.pValue, 0.028827424711397102)).toBeLessThan(1e-11);
  expect(seven.naive.interval!.lower).toBeCloseTo(-0.800938712424206, 12);
  expect(seven.corrected!.interval!.lower).toBeGreaterThan(-0.924);
  const ranks = correctedCorrelation(
    averageRanks(columbus.crime),
    averageRanks(columbus.income),
    columbus,
  )!;
  expect(relativeError(ranks.corrected!.pValue, 0.043084742158936234)).toBeLessThan(1e-10);
});

test('by neighbours of neighbours crime and income of Columbus are worth thirteen areas', () => {
  // R 4.2.2, spdep 1.2-7: the same with the orders of nblag(col.gal.nb, 9) as classes
  const separation = { weights: columbusWeights };
  const { corrected } = correctedCorrelation(columbus.crime, columbus.income, separation)!;
  expect(relativeError(corrected!.effectiveSize, 12.694925755157785)).toBeLessThan(1e-11);
  expect(relativeError(corrected!.fStatistic!, 10.025455738240892)).toBeLessThan(1e-11);
  expect(relativeError(corrected!.pValue, 0.009278171541425758)).toBeLessThan(1e-10);
  const four = correctedCorrelation(columbus.crime, columbus.income, separation, 4)!;
  expect(relativeError(four.corrected!.effectiveSize, 21.214625553895278)).toBeLessThan(1e-11);
  expect(() => correctedCorrelation([1, 2, 4], [1, 3, 2], separation)).toThrow(
    'invalid coordinates: 49',
  );
});

test('of a hundred pairs of patterned maps that have nothing to do with each other few are significant', () => {
  const weights = hexagonWeights(15, 12);
  const areas = Array.from({ length: 180 }, (_, i) => i);
  const places = {
    x: areas.map((i) => (i % 15) + (Math.floor(i / 15) % 2) / 2),
    y: areas.map((i) => Math.sqrt(0.75) * Math.floor(i / 15)),
  };
  const called = { naively: 0, byNeighbours: 0, byDistance: 0 };
  for (let pair = 0; pair < 100; pair++) {
    const first = patternedValues(weights, 2 * pair + 1, 4);
    const second = patternedValues(weights, 2 * pair + 2, 4);
    const found = correctedCorrelation(first, second, { weights })!;
    if (found.naive.pValue < 0.05) called.naively++;
    if (found.corrected!.pValue < 0.05) called.byNeighbours++;
    if (correctedCorrelation(first, second, places)!.corrected!.pValue < 0.05) called.byDistance++;
  }
  // Five would be right; within two standard errors of that, ten at most.
  expect(called.naively).toBeGreaterThan(20);
  expect(called.byNeighbours).toBeLessThanOrEqual(10);
  expect(called.byDistance).toBeLessThanOrEqual(10);
});

test('neither turning, moving nor scaling the map, nor the order of the areas changes the answer', () => {
  const { effectiveSize } = correctedCorrelation(columbus.crime, columbus.income, columbus)!
    .corrected!;
  const moved = {
    x: columbus.y.map((y) => 1000 * y + 6_600_000),
    y: columbus.x.map((x) => -1000 * x + 600_000),
  };
  const other = correctedCorrelation(columbus.income, columbus.crime, moved)!;
  expect(relativeError(other.corrected!.effectiveSize, effectiveSize)).toBeLessThan(1e-9);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        columbus.x.map((_, i) => i),
        { minLength: 49 },
      ),
      (order) => {
        const pick = (values: readonly number[]): number[] => order.map((i) => values[i]!);
        const shuffled = correctedCorrelation(pick(columbus.crime), pick(columbus.income), {
          x: pick(columbus.x),
          y: pick(columbus.y),
        })!;
        expect(relativeError(shuffled.corrected!.effectiveSize, effectiveSize)).toBeLessThan(1e-10);
      },
    ),
    { numRuns: 5 },
  );
});

test('a column that does not vary, or too few areas, have no correlation', () => {
  const places = { x: [0, 1, 2], y: [0, 0, 1] };
  expect(correctedCorrelation([1, 1, 1], [1, 2, 3], places)).toBeUndefined();
  expect(correctedCorrelation([1, 2], [2, 1], { x: [0, 1], y: [0, 1] })).toBeUndefined();
});

test('two groups of areas far apart are worth two areas, which say nothing', () => {
  const along = Array.from({ length: 30 }, (_, i) => (i < 15 ? 0 : 100) + i / 1000);
  const first = along.map((place, i) => place + i / 50);
  const second = along.map((place, i) => place + ((i * 7) % 5) / 50);
  const { naive, corrected } = correctedCorrelation(first, second, { x: along, y: along })!;
  expect(naive.pValue).toBeLessThan(1e-60);
  expect(corrected!.effectiveSize).toBeCloseTo(2, 4);
  expect(corrected!.pValue).toBeGreaterThan(0.99);
  expect(corrected!.interval).toBeUndefined();
});

test('what is not usable is refused', () => {
  const values = [1, 2, 4];
  const at = (x: readonly number[], y: readonly number[], classes?: number): (() => unknown) => {
    return () => correctedCorrelation(values, [2, 1, 5], { x, y }, classes);
  };
  expect(at([0, 0, 0], [1, 1, 1])).toThrow('invalid coordinates: all areas lie in one place');
  expect(at([0, 1], [1, 1])).toThrow('invalid coordinates: 2 beside 3');
  expect(at([0, 1, 2], [1, 1])).toThrow('invalid coordinates: 3 beside 2');
  expect(at([0, 1, Number.NaN], [1, 1, 2])).toThrow('invalid coordinate: NaN');
  expect(at([0, 1, 2], [1, 1, Infinity])).toThrow('invalid coordinate: Infinity');
  for (const classes of [0, 1.5]) {
    expect(at([0, 1, 2], [1, 1, 2], classes)).toThrow(`invalid classes: ${classes}`);
  }
  expect(at([0, 1, 2], [1, 1, 2], 1)).not.toThrow();
});

test('each column held still takes a degree of freedom', () => {
  // R 4.2.2: r <- -0.5; t <- r * sqrt(7 / (1 - r^2)); 2 * pt(-abs(t), 7); tanh(atanh(r) - qnorm(0.975) / sqrt(6))
  const found = correctedTest(-0.5, 10, 1)!;
  expect(found.degreesOfFreedom).toBe(7);
  expect(relativeError(found.pValue, 0.17047066078705375)).toBeLessThan(1e-12);
  expect(found.interval!.lower).toBeCloseTo(-0.8739253199004257, 12);
  expect(correctedTest(0.5, 3, 1)).toBeUndefined();
  expect(correctedTest(0.5, undefined, 0)).toBeUndefined();
  expect(correctedTest(0.5, 3, 0)!.interval).toBeUndefined();
  const perfect = correctedTest(1, 10, 0)!;
  expect([perfect.statistic, perfect.fStatistic, perfect.pValue]).toEqual([
    undefined,
    undefined,
    0,
  ]);
});
