import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { logPopulation } from './count-problem.ts';
import { poissonRegression } from './poisson-regression.ts';
import { quasiPoissonRegression } from './quasi-poisson-regression.ts';
import { numbersOf } from './testing/numbers-of.ts';
import { breaks, loom } from './testing/warpbreaks.ts';

const warp = { response: breaks, covariates: loom };

// R 4.2.2: glm(breaks ~ wool + tension, poisson, warpbreaks, started at its own solution, so that it has settled.
test('coefficients, errors and tests are those of R', () => {
  const { coefficients, ...rest } = poissonRegression(warp);
  expect(coefficients.map(({ name }) => name)).toEqual([
    'intercept',
    'woolB',
    'tensionM',
    'tensionH',
  ]);
  const expected = [
    3.691963144940792, 0.045410794342801, 81.30144381687263, 0, -0.205988442638621,
    0.0515712427837298, -3.99425011924684, 6.48993254982984e-5, -0.32132043160061,
    0.0602659166954809, -5.33171067859497, 9.7291860049135e-8, -0.51848849651156,
    0.0639595193958996, -8.10651020221392, 5.20943463118307e-16,
  ];
  expect(relativeError(numbersOf(coefficients), expected)).toBeLessThan(1e-11);
  expect(coefficients[1]!.ratio).toBeCloseTo(Math.exp(-0.2059884426386217), 14);
  expect(rest.deviance).toBeCloseTo(210.39188876245385, 10);
  expect(rest.nullDeviance).toBeCloseTo(297.37221180460534, 10);
  expect(rest.aic).toBeCloseTo(493.0559664179577, 10);
  expect(rest.dispersion * 50).toBeCloseTo(213.07609419822194, 10);
  expect(rest.degreesOfFreedom).toBe(50);
  expect(rest.aliased).toEqual([]);
});

// R 4.2.2: the same fit; dispersion after AER::dispersiontest written out.
test('leverages, influence, residuals and the test of dispersion are those of R', () => {
  const fit = poissonRegression(warp);
  expect(
    relativeError(fit.leverages.slice(0, 2), [0.0827403624192056, 0.0827403624192056]),
  ).toBeLessThan(1e-9);
  expect(fit.leverages.reduce((sum, one) => sum + one, 0)).toBeCloseTo(4, 12);
  expect(
    relativeError(
      fit.residuals.slice(0, 3),
      [-2.22968695257916, -1.59820581782872, 2.19068099067391],
    ),
  ).toBeLessThan(1e-8);
  expect(
    relativeError(fit.cooksDistances.slice(0, 2), [0.1222251687196459, 0.0627969100996317]),
  ).toBeLessThan(1e-11);
  const { estimate, z, p } = fit.dispersionTest;
  expect(
    relativeError([estimate, z!, p!], [3.94444778030994, 4.57965226891223, 2.32874805610607e-6]),
  ).toBeLessThan(1e-8);
});

test('quasi-Poisson has the same coefficients and the spread that is found', () => {
  const { coefficients, dispersion } = quasiPoissonRegression(warp);
  const expected = [
    3.691963144940792, 0.0937435639000576, 39.38364396810097, 2.63564484240022e-39,
    -0.205988442638621, 0.1064608572315885, -1.93487492018335, 0.0586728367621747,
    -0.32132043160061, 0.1244096672278094, -2.5827609603057, 0.0127748290867411, -0.51848849651156,
    0.1320345389302139, -3.92691564428913, 2.63988887923555e-4,
  ];
  expect(relativeError(numbersOf(coefficients), expected)).toBeLessThan(1e-9);
  expect(dispersion).toBeCloseTo(4.26152188396445, 11);
  // t with 50 degrees of freedom has its 97.5 per cent point at 2.0085591121007607.
  const { estimate, standardError, interval } = coefficients[1]!;
  expect(interval.upper).toBeCloseTo(estimate + 2.0085591121007607 * standardError, 12);
  expect(
    quasiPoissonRegression({ ...warp, response: breaks.map((n) => n / 2) }).dispersion,
  ).toBeCloseTo(4.26152188396445 / 2, 11);
});

test('the interval is Wald’s, and its ratio the exponential of both ends', () => {
  const [, wool] = poissonRegression(warp).coefficients;
  expect(
    relativeError(
      [wool!.interval.lower, wool!.interval.upper],
      [-0.307066221132702, -0.104910664144539],
    ),
  ).toBeLessThan(1e-8);
  expect(wool!.ratioInterval.lower).toBe(Math.exp(wool!.interval.lower));
  const narrow = poissonRegression({ ...warp, confidence: 0.5 }).coefficients[1]!.interval;
  expect(narrow.lower).toBeGreaterThan(wool!.interval.lower);
});

const rates = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    population: fc.integer({ min: 50, max: 5000 }),
    x: fc.integer({ min: -20, max: 20 }),
  }),
  { minLength: 6, maxLength: 12 },
);

test('rows in another order and twice the population change only what they must', () => {
  fc.assert(
    fc.property(rates, (rows) => {
      fc.pre(new Set(rows.map(({ x }) => x)).size > 2);
      const regress = (kept: typeof rows, factor: number) =>
        poissonRegression({
          response: kept.map(({ count }) => count),
          covariates: [{ name: 'x', values: kept.map(({ x }) => x) }],
          offset: logPopulation(kept.map(({ population }) => factor * population)),
        });
      const [first, second] = regress(rows, 1).coefficients;
      const turned = regress(rows.toReversed(), 2).coefficients;
      expect(turned[0]!.estimate).toBeCloseTo(first!.estimate - Math.LN2, 9);
      expect(turned[1]!.estimate).toBeCloseTo(second!.estimate, 9);
      expect(turned[1]!.standardError).toBeCloseTo(second!.standardError, 9);
    }),
    { numRuns: 15 },
  );
});

test('the fitted counts sum to the counts, also at a thousand million', () => {
  const response = [1e9, 2e9, 1.5e9, 3e9, 0];
  const fit = poissonRegression({ response, covariates: [{ name: 'x', values: [1, 2, 1, 3, 0] }] });
  expect(fit.fitted.reduce((sum, one) => sum + one, 0) / 7.5e9).toBeCloseTo(1, 12);
});

// R 4.2.2: glm(y ~ x, poisson, control = glm.control(epsilon = 1e-14)).
test('a step that is too long is halved, and the fit found', () => {
  const { coefficients } = poissonRegression({
    response: [13, 0, 0, 1501, 0, 0],
    covariates: [{ name: 'x', values: [3, 5, 5, 4, -23, -28] }],
  });
  expect(coefficients[0]!.estimate).toBeCloseTo(5.379245720195893, 11);
  expect(coefficients[1]!.estimate).toBeCloseTo(0.126975528079737, 12);
});

test('a ratio that has no number is the largest there is', () => {
  const values = breaks.map((_, i) => i / 1e9);
  const { coefficients } = poissonRegression({
    response: breaks,
    covariates: [{ name: 'x', values }],
  });
  expect(coefficients[1]!.estimate).toBeLessThan(-1e6);
  expect(coefficients[1]!.ratio).toBe(0);
  const turned = values.map((value) => -value);
  const other = poissonRegression({
    response: breaks,
    covariates: [{ name: 'x', values: turned }],
  });
  expect(other.coefficients[1]!.ratio).toBe(Number.MAX_VALUE);
  expect(other.coefficients[1]!.ratioInterval.upper).toBe(Number.MAX_VALUE);
});

test('without covariates the rate is counts over population', () => {
  const offset = logPopulation([100, 200, 300]);
  const fit = poissonRegression({ response: [1, 2, 6], covariates: [], offset });
  expect(fit.coefficients[0]!.ratio).toBeCloseTo(9 / 600, 14);
  expect(fit.deviance).toBeCloseTo(fit.nullDeviance, 12);
  expect(fit.varianceInflation).toEqual([]);
});

test('covariates that say the same are named and left out, inflation is told', () => {
  const [wool, medium, high] = loom as [(typeof loom)[0], (typeof loom)[0], (typeof loom)[0]];
  const low = breaks.map((_, i) => 1 - medium.values[i]! - high.values[i]!);
  const constant = { name: 'constant', values: breaks.map(() => 3) };
  const fit = poissonRegression({
    response: breaks,
    covariates: [constant, wool, medium, high, { name: 'tensionL', values: low }],
  });
  expect(fit.aliased).toEqual(['constant', 'tensionL']);
  expect(fit.coefficients.map(({ estimate }) => estimate)).toEqual(
    poissonRegression(warp).coefficients.map(({ estimate }) => estimate),
  );
  // Two dummies of three equal groups explain a quarter of each other.
  expect(
    relativeError(
      fit.varianceInflation.map(({ factor }) => factor),
      [1, 4 / 3, 4 / 3],
    ),
  ).toBeLessThan(1e-12);
});

test('rows that are separated have no finite coefficient', () => {
  const response = [0, 0, 0, 4, 6, 5];
  const values = [1, 1, 1, 0, 0, 0];
  const separated = 'invalid covariates: they separate the rows, so no finite coefficient fits';
  expect(() => poissonRegression({ response, covariates: [{ name: 'x', values }] })).toThrow(
    separated,
  );
  expect(
    poissonRegression({ response: [0, 1, 0, 4, 6, 5], covariates: [{ name: 'x', values }] })
      .coefficients[1]!.ratio,
  ).toBeCloseTo(1 / 15, 12);
});

test('what is no count, no population or too little is refused', () => {
  const refuse = (input: Parameters<typeof poissonRegression>[0], sentence: string) =>
    expect(() => poissonRegression(input)).toThrow(sentence);
  const none = { covariates: [] };
  refuse({ response: [1, 2.5], ...none }, 'invalid response: 2.5 is no count');
  refuse({ response: [1, -1], ...none }, 'invalid response: -1');
  refuse({ response: [1, Number.NaN], ...none }, 'invalid response: NaN');
  refuse({ response: [0, 0], ...none }, 'invalid response: all 2 are 0');
  refuse({ response: [1, 2], ...none, offset: [0] }, 'invalid offset: 1 values for 2 rows');
  refuse({ response: [1, 2], ...none, offset: [0, Infinity] }, 'invalid offset: Infinity');
  refuse({ response: [1], ...none }, 'invalid rows: 1 are too few for 1 coefficients');
  refuse({ response: [], ...none }, 'invalid rows: 0 are too few for 0 coefficients');
  refuse(
    { response: [1, 2], covariates: [{ name: 'x', values: [1] }] },
    'invalid covariate x: 1 values for 2 rows',
  );
  refuse(
    { response: [1, 2], covariates: [{ name: 'x', values: [1, Number.NaN] }] },
    'invalid value: NaN',
  );
  refuse({ response: [1, 2], ...none, confidence: 1 }, 'invalid confidence: 1');
  expect(() => logPopulation([10, 0])).toThrow('invalid population: 0');
  expect(() => logPopulation([Infinity])).toThrow('invalid population: Infinity');
  expect(() => quasiPoissonRegression({ response: [3, 3, 3], ...none })).toThrow(
    'invalid residuals: no spread about intercept',
  );
});
