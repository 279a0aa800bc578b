import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { weightsOfLinks, weightsOfPairs } from '../weights/spatial-weights.ts';
import { eigenvectorFilter } from './eigenvector-filter.ts';
import { filteredCorrelation } from './filtered-correlation.ts';
import { lagCorrelation } from './lag-correlation.ts';
import { moranEigenvectors } from './moran-eigenvectors.ts';

const eigenvectors = moranEigenvectors(columbusWeights);

test('the eigenvalues of Columbus are those of R', () => {
  // R 4.2.2, spdep 1.2-7: W <- listw2mat(nb2listw(col.gal.nb)); M <- diag(49) - 1 / 49;
  // eigen(M %*% (W + t(W)) %*% M / 2, symmetric = TRUE)$values
  const { values, weightSum } = moranEigenvectors(columbusWeights);
  expect(values.length).toBe(48);
  expect(weightSum).toBeCloseTo(49, 12);
  for (const [k, value] of [1.031006312067443, 0.9649166023594731, 0.9026222310488805].entries()) {
    expect(relativeError(values[k]!, value)).toBeLessThan(1e-11);
  }
  expect(relativeError(values[47]!, -0.6987739871380385)).toBeLessThan(1e-11);
});

test('every pattern has mean 0, length 1 and a right angle to the others', () => {
  const { vectors } = moranEigenvectors(columbusWeights);
  for (const [k, vector] of vectors.entries()) {
    expect(vector.reduce((sum, part) => sum + part)).toBeCloseTo(0, 10);
    for (const [other, second] of vectors.entries()) {
      const product = vector.reduce((sum, part, i) => sum + part * second[i]!, 0);
      expect(Math.abs(product - (other === k ? 1 : 0))).toBeLessThan(1e-10);
    }
  }
});

test('crime of Columbus is filtered in the steps of spatialreg', () => {
  // R 4.2.2, spatialreg: SpatialFiltering(CRIME ~ 1, data = columbus, nb = col.gal.nb, style = "W",
  // ExactEV = TRUE, alpha = 0.05): eigenvectors 3, 1, 4, 5, 2
  const found = eigenvectorFilter(columbus.crime, eigenvectors)!;
  expect(found.selected).toEqual([2, 0, 3, 4, 1]);
  expect(found.before.statistic).toBeCloseTo(0.4857709136618, 11);
  expect(found.before.expected).toBeCloseTo(-1 / 48, 12);
  expect(found.before.variance).toBeCloseTo(0.008860962, 9);
  expect(relativeError(found.before.z, 5.38181026396)).toBeLessThan(1e-10);
  expect(relativeError(found.before.pValue, 7.37404685606e-8)).toBeLessThan(1e-9);
  expect(found.after.statistic).toBeCloseTo(0.0107860259189, 11);
  expect(found.after.z).toBeCloseTo(1.81667230613, 10);
  expect(found.after.pValue).toBeCloseTo(0.0692673046451, 11);
  // R² of the steps together is 0.529872669058.
  const squares = (values: ArrayLike<number>): number =>
    Array.from(values).reduce((sum, value) => sum + value ** 2, 0);
  const mean = columbus.crime.reduce((sum, value) => sum + value) / 49;
  const total = squares(columbus.crime.map((value) => value - mean));
  expect(1 - squares(found.residuals) / total).toBeCloseTo(0.529872669058, 11);
});

test('a higher alpha takes more patterns out', () => {
  // SpatialFiltering(…, alpha = 0.2): 3, 1, 4, 5, 2, 6, 8 of crime; 2, 3, 5, 1 of income
  expect(eigenvectorFilter(columbus.crime, eigenvectors, 0.2)!.selected).toEqual([
    2, 0, 3, 4, 1, 5, 7,
  ]);
  const income = eigenvectorFilter(columbus.income, eigenvectors, 0.2)!;
  expect(income.selected).toEqual([1, 2, 4, 0]);
  expect(income.after.z).toBeCloseTo(0.926740571963, 10);
  expect(eigenvectorFilter(columbus.income, eigenvectors)!.selected).toEqual([1, 2, 4]);
});

test('open space, which is not alike among neighbours, is left as it is', () => {
  const found = eigenvectorFilter(columbus.open, eigenvectors)!;
  expect(found.selected).toEqual([]);
  expect(found.after).toEqual(found.before);
});

/** A line of areas, each beside the next. */
function line(areas: number): ReturnType<typeof weightsOfPairs> {
  return weightsOfPairs(
    areas,
    Array.from({ length: areas - 1 }, (_, a) => ({ a, b: a + 1 })),
  );
}

test('neighbours that differ are filtered by the patterns of negative eigenvalue', () => {
  const patterns = moranEigenvectors(line(30));
  const values = Array.from({ length: 30 }, (_, i) => (-1) ** i + ((i * 7) % 11) / 20);
  const found = eigenvectorFilter(values, patterns)!;
  expect(found.before.z).toBeLessThan(-2);
  expect(found.selected.length).toBeGreaterThan(0);
  for (const place of found.selected) expect(patterns.values[place]).toBeLessThan(0);
  expect(found.after.pValue).toBeGreaterThanOrEqual(0.05);
});

test('a column that is a pattern and nothing else keeps it', () => {
  const found = eigenvectorFilter(eigenvectors.vectors[0]!, eigenvectors)!;
  expect(found.selected).not.toContain(0);
  expect(found.after.statistic).toBeCloseTo(found.before.statistic, 10);
  expect(found.after.pValue).toBeLessThan(0.05);
});

test('the unit and the origin of the column do not matter', () => {
  const scale = fc.tuple(
    fc.constantFrom(-1000, -0.01, 3, 1e6),
    fc.integer({ min: -1000, max: 1000 }),
  );
  fc.assert(
    fc.property(scale, ([factor, shift]) => {
      const values = columbus.income.map((value) => factor * value + shift);
      const found = eigenvectorFilter(values, eigenvectors)!;
      expect(found.selected).toEqual([1, 2, 4]);
      expect(found.after.z).toBeCloseTo(1.5339755482, 7);
    }),
    { numRuns: 8 },
  );
});

test('weights that are the same between all areas allow no pattern', () => {
  const everyPair = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].filter((b) => b > a).map((b) => ({ a, b })),
  );
  const found = eigenvectorFilter([1, 2, 4, 9], moranEigenvectors(weightsOfPairs(4, everyPair)))!;
  expect([found.before.z, found.before.pValue, found.selected]).toEqual([0, 1, []]);
});

test('values that are all equal cannot be filtered', () => {
  expect(
    eigenvectorFilter(
      columbus.crime.map(() => 3),
      eigenvectors,
    ),
  ).toBeUndefined();
});

test('crime and income without their patterns correlate as residuals in R', () => {
  // R 4.2.2: E <- eigen(…)$vectors[, 1:5]; r <- cor(resid(lm(CRIME ~ E)), resid(lm(INC ~ E)));
  // t <- r * sqrt(42 / (1 - r^2)); 2 * pt(-abs(t), 42); tanh(atanh(r) + c(-1, 1) * qnorm(0.975) / sqrt(41))
  const found = filteredCorrelation(columbus.crime, columbus.income, eigenvectors)!;
  expect(found.selected).toEqual([0, 1, 2, 3, 4]);
  expect(found.naive.coefficient).toBeCloseTo(-0.6955897734584623, 12);
  expect(relativeError(found.filtered!.coefficient, -0.4175124626963984)).toBeLessThan(1e-10);
  expect(relativeError(found.filtered!.statistic!, -2.977743785953013)).toBeLessThan(1e-10);
  expect(relativeError(found.filtered!.pValue, 0.004805609377875617)).toBeLessThan(1e-9);
  expect(found.filtered!.interval!.lower).toBeCloseTo(-0.635608377396524, 10);
  expect(found.filtered!.n).toBe(49);
  expect(found.filters[1].selected).toEqual([1, 2, 4]);
  const strict = filteredCorrelation(columbus.crime, columbus.income, eigenvectors, 0.2, 0.5)!;
  expect(strict.selected).toEqual([0, 1, 2, 3, 4, 5, 7]);
  expect(strict.naive.interval!.lower).toBeGreaterThan(found.naive.interval!.lower);
});

test('four areas are too few for two patterns, and have no interval with one', () => {
  const patterns = moranEigenvectors(line(4));
  // Of four values two means and one pattern leave one degree of freedom: p, but no interval.
  const one = filteredCorrelation([0, 0, 0, 1], [0, 0, 1, 1], patterns, 0.3)!;
  expect(one.selected).toEqual([0]);
  expect(one.filtered!.interval).toBeUndefined();
  // Student's t with one degree of freedom is Cauchy's distribution.
  const cauchy = 1 - (2 / Math.PI) * Math.atan(Math.abs(one.filtered!.statistic!));
  expect(one.filtered!.pValue).toBeCloseTo(cauchy, 12);
  const two = filteredCorrelation([0, 0, 1, 1], [0, 1, 0, 1], patterns, 0.3)!;
  expect(two.selected).toEqual([0, 1]);
  expect(two.filtered).toBeUndefined();
  expect(two.naive.coefficient).toBe(0);
});

test('a column that does not vary has no filtered correlation', () => {
  const flat = columbus.crime.map(() => 3);
  expect(filteredCorrelation(flat, columbus.income, eigenvectors)).toBeUndefined();
  expect(filteredCorrelation(columbus.income, flat, eigenvectors)).toBeUndefined();
});

test('with the lags held still crime and income correlate as residuals in R', () => {
  // R 4.2.2: H <- cbind(W %*% CRIME, W %*% INC); r <- cor(resid(lm(CRIME ~ H)), resid(lm(INC ~ H))), 45 df
  const found = lagCorrelation(columbus.crime, columbus.income, columbusWeights)!;
  expect(relativeError(found.coefficient, -0.4857593624530675)).toBeLessThan(1e-10);
  expect(relativeError(found.statistic!, -3.727949341764567)).toBeLessThan(1e-10);
  expect(relativeError(found.pValue, 0.000537627653634297)).toBeLessThan(1e-9);
  expect(found.interval!.lower).toBeCloseTo(-0.678306508180426, 10);
  expect(
    lagCorrelation(columbus.crime, columbus.income, columbusWeights, 0.5)!.interval!.lower,
  ).toBeGreaterThan(found.interval!.lower);
});

test('what is not usable is refused', () => {
  const huge = columbus.crime.map((value) => value * 1e200);
  expect(() => eigenvectorFilter(huge, eigenvectors)).toThrow(
    'invalid values: too large to square',
  );
  expect(() => eigenvectorFilter([1, 2], eigenvectors)).toThrow('invalid values: 2 for 49 areas');
  for (const alpha of [0, 1]) {
    expect(() => eigenvectorFilter(columbus.crime, eigenvectors, alpha)).toThrow(
      `invalid alpha: ${alpha}`,
    );
  }
  expect(() => lagCorrelation([1, 2], [1, 2], columbusWeights)).toThrow(
    'invalid values: 2 for 49 areas',
  );
  expect(() => moranEigenvectors(line(2))).toThrow('invalid weights: 2 areas');
  expect(moranEigenvectors(line(3)).values.length).toBe(2);
  const large = {
    areaCount: 2001,
    starts: new Int32Array(2002),
    neighbours: new Int32Array(),
    weights: new Float64Array(),
  };
  expect(() => moranEigenvectors(large)).toThrow('invalid weights: 2001 areas, not 3 to 2000');
  expect(() => moranEigenvectors(weightsOfLinks(3, []))).toThrow(
    'invalid weights: no area has a neighbour',
  );
});
