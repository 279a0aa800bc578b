import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { linearRegression } from './linear-regression.ts';
import { neweyWestLag } from './robust-covariance.ts';
import { carCovariates, milesPerGallon } from './testing/motor-trend.ts';
import { numbersOf } from './testing/numbers-of.ts';

const cars = { response: milesPerGallon, covariates: carCovariates };

// R 4.2.2: lm(mpg ~ wt + hp + qsec, mtcars).
test('coefficients and sizes are those of R', () => {
  const fit = linearRegression(cars);
  const expected = [
    27.61052685820494, 8.41992847653932, 3.279187814378342, 0.0027845556611020826,
    -4.358797200162686, 0.7527003922347395, -5.790879405843776, 3.2172215296399067e-6,
    -0.01782227160554249, 0.014981168848936303, -1.1896449325986944, 0.24417624090336654,
    0.5108336942450574, 0.43922153203755343, 1.1630433778492015, 0.2546283810265022,
  ];
  expect(relativeError(numbersOf(fit.coefficients), expected)).toBeLessThan(1e-11);
  const { sigma, rSquared, adjustedRSquared, aic } = fit;
  const sizes = [2.5777848825208176, 0.8347677617058297, 0.817064307602883, 157.14261083999844];
  expect(relativeError([sigma, rSquared, adjustedRSquared, aic], sizes)).toBeLessThan(1e-12);
  expect(
    relativeError([fit.f!.statistic, fit.f!.p], [47.15281870145775, 4.5064110240248436e-11]),
  ).toBeLessThan(1e-11);
  const influence = [0.01935634432155857, 0.0033184351002207052, 0.01681625781393121];
  expect(relativeError(fit.cooksDistances.slice(0, 3), influence)).toBeLessThan(1e-10);
  const inflation = fit.varianceInflation.map(({ factor }) => factor);
  expect(
    relativeError(inflation, [2.5304427501289797, 4.921955748079489, 2.873803754387391]),
  ).toBeLessThan(1e-12);
  expect(fit.degreesOfFreedom).toBe(28);
  expect(fit.fitted[0]! + fit.residuals[0]!).toBeCloseTo(21, 12);
});

// R 4.2.2, sandwich 3.0: sqrt(diag(vcovHC(fit, type))), NeweyWest(fit, 3, prewhite = FALSE, adjust = TRUE).
test.each([
  {
    errors: 'hc0',
    expected: [5.841542444731377, 0.7654367522030132, 0.009860883428472559, 0.341774677061931],
  },
  {
    errors: 'hc1',
    expected: [6.244871553850995, 0.8182863079967109, 0.01054172780578685, 0.3653724985830589],
  },
  {
    errors: 'hc2',
    expected: [6.559931287424687, 0.8480497681338477, 0.011497134220106299, 0.3807765777463992],
  },
  {
    errors: 'hc3',
    expected: [7.547310887742159, 0.9500652251505021, 0.013818780475153294, 0.43361434903502233],
  },
  {
    errors: { neweyWestLag: 3 },
    expected: [5.774514641032889, 0.6476080838458302, 0.010068506775656285, 0.30476932542193974],
  },
] as const)('robust errors are those of R: $errors', ({ errors, expected }) => {
  const { coefficients } = linearRegression({ ...cars, errors });
  expect(
    relativeError(
      coefficients.map(({ standardError }) => standardError),
      expected.slice(),
    ),
  ).toBeLessThan(1e-10);
});

test('Newey–West without lag is hc1', () => {
  const errors = { neweyWestLag: 0 } as const;
  const without = linearRegression({ ...cars, errors }).coefficients;
  const white = linearRegression({ ...cars, errors: 'hc1' }).coefficients;
  expect(relativeError(numbersOf(without), numbersOf(white))).toBeLessThan(1e-11);
  expect([4, 48, 100, 1000].map(neweyWestLag)).toEqual([1, 3, 4, 6]);
});

test('a line in the response is a change of the coefficients only', () => {
  const [weight] = carCovariates;
  const response = milesPerGallon.map((value, i) => 2 * value + 3 * weight!.values[i]! - 7);
  const fit = linearRegression(cars);
  const changed = linearRegression({ ...cars, response });
  const estimates = fit.coefficients.map(({ estimate }) => 2 * estimate);
  estimates[0]! -= 7;
  estimates[1]! += 3;
  expect(
    relativeError(
      changed.coefficients.map(({ estimate }) => estimate),
      estimates,
    ),
  ).toBeLessThan(1e-12);
  expect(changed.sigma).toBeCloseTo(2 * fit.sigma, 11);
});

test('without covariates there is no F test and R² is nothing', () => {
  const fit = linearRegression({ response: [1, 2, 2, 3], covariates: [] });
  expect(fit.f).toBeUndefined();
  expect(fit.rSquared).toBeCloseTo(0, 15);
  expect(fit.sigma).toBeCloseTo(Math.sqrt(2 / 3), 14);
});

test('a row that alone decides its fit has no influence, and no hc2 or hc3', () => {
  const input = {
    response: [1, 3, 2, 4, 9],
    covariates: [{ name: 'last', values: [0, 0, 0, 0, 1] }],
  };
  expect(linearRegression(input).cooksDistances[4]).toBe(0);
  expect(
    linearRegression({ ...input, errors: 'hc1' }).coefficients[0]!.standardError,
  ).toBeGreaterThan(0);
  for (const errors of ['hc2', 'hc3'] as const) {
    expect(() => linearRegression({ ...input, errors })).toThrow(
      'invalid covariates: row 4 alone decides its fit',
    );
  }
});

test('responses without spread, exact fits and odd lags are refused', () => {
  const x = [{ name: 'x', values: [1, 2, 3] }];
  expect(() => linearRegression({ response: [5, 5, 5], covariates: x })).toThrow(
    'invalid response: all 3 are equal',
  );
  expect(() => linearRegression({ response: [2, 4, 6], covariates: x })).toThrow(
    'invalid response: the rows fit exactly',
  );
  expect(() => linearRegression({ response: [2, 4], covariates: x.slice(1) })).not.toThrow();
  expect(() => linearRegression({ response: [2, 4, Infinity], covariates: x })).toThrow(
    'invalid y: Infinity',
  );
  expect(() => linearRegression({ ...cars, errors: { neweyWestLag: -1 } })).toThrow(
    'invalid lag: -1',
  );
  expect(() => linearRegression({ ...cars, errors: { neweyWestLag: 0.5 } })).toThrow(
    'invalid lag: 0.5',
  );
});
