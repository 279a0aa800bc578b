import { expect, test } from 'vitest';
import { quineCovariates, quineDays } from '#statistics/regression/testing/quine.ts';
import { breaks, loom } from '#statistics/regression/testing/warpbreaks.ts';
import { askMethod, dataOf } from '../testing/ask-method.ts';
import { linearRegressionMethod } from './linear-regression.ts';
import { logisticRegressionMethod } from './logistic-regression.ts';
import { negativeBinomialRegressionMethod } from './negative-binomial-regression.ts';
import { poissonRegressionMethod } from './poisson-regression.ts';
import { quasiPoissonRegressionMethod } from './quasi-poisson-regression.ts';

interface Answer {
  readonly test: string;
  readonly coefficients: readonly { name: string; estimate: number; standardError: number }[];
  readonly aliased: readonly string[];
  readonly areas: readonly { id: string; fitted: number }[];
  readonly dispersion: number;
  readonly [more: string]: unknown;
}

const looms = dataOf({
  breaks,
  ...Object.fromEntries(loom.map(({ name, values }) => [name, [...(values as number[])]])),
  weeks: breaks.map(() => 10),
  constant: breaks.map(() => 4),
});
const columns = '--columns woolB,tensionM,tensionH --response breaks';

// R 4.2.2: glm(breaks ~ wool + tension, poisson, warpbreaks).
test('Poisson regression of a file gives the numbers of R', async () => {
  const answer = await askMethod<Answer>(poissonRegressionMethod, columns, looms);
  expect(answer.test).toBe('normal');
  expect(answer.coefficients[1]!.estimate).toBeCloseTo(-0.205988442638621, 13);
  expect(answer.areas).toHaveLength(54);
  expect(answer.areas[0]!.id).toBe('area-000');
  const quasi = await askMethod<Answer>(quasiPoissonRegressionMethod, columns, looms);
  expect(quasi.test).toBe('t');
  expect(quasi.coefficients[1]!.standardError).toBeCloseTo(0.1064608572315885, 11);
});

test('a population divides, an offset adds, both are one too many', async () => {
  const plain = await askMethod<Answer>(poissonRegressionMethod, columns, looms);
  const rates = await askMethod<Answer>(
    poissonRegressionMethod,
    `${columns} --population weeks`,
    looms,
  );
  const intercept = plain.coefficients[0]!.estimate;
  expect(rates.coefficients[0]!.estimate).toBeCloseTo(intercept - Math.log(10), 11);
  const offset = await askMethod<Answer>(
    poissonRegressionMethod,
    `${columns} --offset weeks`,
    looms,
  );
  expect(offset.coefficients[0]!.estimate).toBeCloseTo(intercept - 10, 11);
  await expect(
    askMethod(poissonRegressionMethod, `${columns} --population weeks --offset weeks`, looms),
  ).rejects.toMatchObject({ data: { sentence: 'invalid offset: a population is named too' } });
});

test('columns that say nothing new are named', async () => {
  const words = '--columns woolB,constant --response breaks';
  expect((await askMethod<Answer>(poissonRegressionMethod, words, looms)).aliased).toEqual([
    'constant',
  ]);
});

// R 4.2.2, MASS: glm.nb(Days ~ Eth + Sex + Age + Lrn, quine).
test('negative binomial regression of a file gives the numbers of MASS', async () => {
  const data = dataOf({
    days: quineDays,
    ...Object.fromEntries(
      quineCovariates.map(({ name, values }) => [name, [...(values as number[])]]),
    ),
  });
  const names = quineCovariates.map(({ name }) => name).join(',');
  const words = `--columns ${names} --response days`;
  const answer = await askMethod<Answer>(negativeBinomialRegressionMethod, words, data);
  expect(answer.theta).toMatchObject({ estimate: expect.closeTo(1.2748926450622, 9) });
});

test('logistic regression takes x of n', async () => {
  const data = dataOf({
    x: [2, 7, 15, 11, 30],
    n: [10, 20, 30, 25, 40],
    dose: [0, 1, 2.5, 2, 4],
  });
  const words = '--columns dose --response x --trials n';
  const answer = await askMethod<Answer>(logisticRegressionMethod, words, data);
  expect(answer.coefficients[1]!.estimate).toBeCloseTo(0.6012258115356254, 12);
});

test('linear regression has hc3 unless told, and a lag only with newey-west', async () => {
  const words = '--columns woolB --response breaks';
  const error = async (more: string) =>
    (await askMethod<Answer>(linearRegressionMethod, `${words} ${more}`, looms)).coefficients[0]!
      .standardError;
  expect(await error('')).toBe(await error('--errors hc3'));
  expect(await error('')).not.toBe(await error('--errors classical'));
  const series = await askMethod<Answer>(
    linearRegressionMethod,
    `${words} --errors newey-west`,
    looms,
  );
  expect(series.lag).toBe(3);
  expect(await error('--errors newey-west --lag 0')).toBeCloseTo(await error('--errors hc1'), 12);
  await expect(askMethod(linearRegressionMethod, `${words} --lag 2`, looms)).rejects.toMatchObject({
    data: { sentence: 'invalid lag: only newey-west has one' },
  });
});
