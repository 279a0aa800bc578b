import { expect, test } from 'vitest';
import { northCarolina } from '../testing/north-carolina.ts';
import { relativeError } from '../testing/relative-error.ts';
import { logPopulation } from './count-problem.ts';
import { negativeBinomialRegression } from './negative-binomial-regression.ts';
import { numbersOf } from './testing/numbers-of.ts';
import { quineCovariates, quineDays } from './testing/quine.ts';
import { estimateTheta } from './theta.ts';

// R 4.2.2, MASS 7.3-58: glm.nb(Days ~ Eth + Sex + Age + Lrn, quine,
// control = glm.control(epsilon = 1e-14, maxit = 100)).
test('the days away from school are those of MASS', () => {
  const fit = negativeBinomialRegression({ response: quineDays, covariates: quineCovariates });
  const expected = [
    2.894579990249412, 0.22842461478191223, 12.67192676679352, 8.461027592789675e-37,
    -0.5693716973581885, 0.15333335928274525, -3.7132930500027235, 0.0002045797641919128,
    0.08232028414578768, 0.1599150146482784, 0.5147752031092593, 0.6067101150975145,
    -0.44842814987755697, 0.23974659255529765, -1.8704255401424603, 0.06142474804396065,
    0.08808015211396501, 0.2361930286536088, 0.3729159688414844, 0.7092109865323447,
    0.35690097142941, 0.2483243627994834, 1.437237037098933, 0.1506506524637206, 0.2921091570337026,
    0.18647471010036146, 1.5664813575872474, 0.11723596957935131,
  ];
  expect(relativeError(numbersOf(fit.coefficients), expected)).toBeLessThan(1e-8);
  const { estimate, standardError } = fit.theta;
  // MASS stops a step before θ has settled: 1.2748926450536 and 0.16103517877. A joint Newton iteration of
  // means and θ (NumPy 2.4, SciPy 1.17) gives:
  expect(
    relativeError([estimate, standardError], [1.274892645062285, 0.16103566171498]),
  ).toBeLessThan(1e-11);
  expect(fit.aic).toBeCloseTo(1109.151018289984, 9);
  expect(
    relativeError([fit.deviance, fit.nullDeviance], [167.95180082058488, 195.28663645284874]),
  ).toBeLessThan(1e-9);
  expect(fit.degreesOfFreedom).toBe(139);
});

// R 4.2.2, MASS: glm.nb(SID74 ~ I(NWBIR74 / BIR74) + offset(log(BIR74)), the same control).
test('the infant deaths of North Carolina, with births as population, are those of MASS', () => {
  const share = northCarolina.nonWhiteBirths74.map(
    (count, i) => count / northCarolina.births74[i]!,
  );
  const fit = negativeBinomialRegression({
    response: northCarolina.deaths74,
    covariates: [{ name: 'non-white', values: share }],
    offset: logPopulation(northCarolina.births74),
  });
  const expected = [
    -6.8215260429092295, 0.10854001955708076, -62.84802666100329, 0, 1.8772254705200442,
    0.2662385288320617, 7.050915878911586, 1.777439320966292e-12,
  ];
  expect(relativeError(numbersOf(fit.coefficients), expected)).toBeLessThan(1e-7);
  // θ, its error and the deviance by joint Newton iteration as above; MASS gives 17.72335617486 and 8.58199515.
  const { estimate, standardError } = fit.theta;
  expect(
    relativeError(
      [estimate, standardError, fit.deviance],
      [17.723356174864534, 8.581995226123194, 95.18015027229181],
    ),
  ).toBeLessThan(1e-10);
  expect(fit.aic).toBeCloseTo(428.9940136162209 + 6, 9);
});

test('θ makes the likelihood greatest', () => {
  const response = Float64Array.from([0, 4, 8, 1, 0, 12, 3]);
  const fitted = new Float64Array(7).fill(4);
  const { estimate } = estimateTheta(response, fitted)!;
  const sum = (theta: number) => {
    // Γ(y + θ) / Γ(θ) as a product.
    let log = 0;
    for (const count of response) {
      for (let k = 0; k < count; k++) log += Math.log(theta + k);
      log += theta * Math.log(theta) - (theta + count) * Math.log(theta + 4);
    }
    return log;
  };
  expect(sum(estimate)).toBeGreaterThan(sum(estimate * 1.001));
  expect(sum(estimate)).toBeGreaterThan(sum(estimate / 1.001));
});

test('counts of a thousand million have their θ too', () => {
  const response = [1e9, 3e9, 2e9, 5e9, 1e8];
  const { theta, coefficients } = negativeBinomialRegression({ response, covariates: [] });
  expect(coefficients[0]!.ratio / 2.22e9).toBeCloseTo(1, 10);
  // As good as gamma: ln θ − ψ(θ) = ln of the mean − mean of the logarithms.
  expect(theta.estimate).toBeCloseTo(1.2, 0);
});

test('a spread that hardly passes Poisson’s has a large θ or none', () => {
  const means = (mean: number) => new Float64Array(2).fill(mean);
  // θ is near Σμ² / Σ((y − μ)² − y): 2e10 / 978, then 2e12 / 4002, which is beyond what can be told.
  const large = estimateTheta(Float64Array.of(1e5 - 317, 1e5 + 317), means(1e5))!;
  expect(large.estimate / 2.045e7).toBeCloseTo(1, 1);
  expect(estimateTheta(Float64Array.of(1e6 - 1001, 1e6 + 1001), means(1e6))).toBeUndefined();
});

test('counts spread no wider than Poisson’s are refused, and so is what is no count', () => {
  const even = { response: [4, 5, 4, 5, 4, 5], covariates: [] };
  expect(() => negativeBinomialRegression(even)).toThrow(
    "invalid response: spread no wider than Poisson's",
  );
  // As wide: Σ(y − ȳ)² is Σy.
  expect(estimateTheta(Float64Array.of(0, 2, 4), Float64Array.of(2, 2, 2))).toBeDefined();
  expect(estimateTheta(Float64Array.of(1, 2, 3, 2), new Float64Array(4).fill(2))).toBeUndefined();
  expect(() => negativeBinomialRegression({ response: [0.5, 1], covariates: [] })).toThrow(
    'invalid response: 0.5 is no count',
  );
});
