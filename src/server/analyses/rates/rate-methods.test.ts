import { expect, test } from 'vitest';
import { northCarolina } from '#statistics/testing/north-carolina.ts';
import { askMethod, dataOf } from '../testing/ask-method.ts';
import { bootstrapMethod } from './bootstrap.ts';
import { byarIntervalMethod } from './byar-interval.ts';
import { directlyStandardisedRateMethod } from './directly-standardised-rate.ts';
import { empiricalBayesMethod } from './empirical-bayes.ts';
import { funnelMethod } from './funnel.ts';
import { standardisedRatioMethod } from './standardised-ratio.ts';
import { wilsonIntervalMethod } from './wilson-interval.ts';

interface Areas {
  readonly areas: readonly Readonly<Record<string, unknown>>[];
  readonly [figure: string]: unknown;
}

const refusal = (sentence: string): unknown =>
  expect.objectContaining({ data: expect.objectContaining({ sentence }) });

const counts = dataOf({ cases: [15, 0, 0], people: [148, 20, 0] });

test('shares have the interval of the published table', async () => {
  const answer = await askMethod<Areas>(
    wilsonIntervalMethod,
    '--cases cases --population people',
    counts,
  );
  expect(answer.interval).toBe('wilson');
  // Newcombe (1998), table I, method 3.
  expect(answer.areas[0]!.lower).toBeCloseTo(0.0624, 4);
  expect(answer.areas[0]!.upper).toBeCloseTo(0.1605, 4);
  expect(answer.areas[2]).toEqual({ id: 'area-002', value: null, lower: null, upper: null });
});

test('noise widens a share’s interval', async () => {
  const words = '--cases cases --population people --cases-noise 2 --population-noise 2';
  const answer = await askMethod<Areas>(wilsonIntervalMethod, words, counts);
  expect(answer.interval).toBe('wilson-fieller');
  expect(answer.areas[0]!.lower).toBeLessThan(0.062);
  const more = dataOf({ cases: [5], people: [4] });
  await expect(
    askMethod(wilsonIntervalMethod, '--cases cases --population people', more),
  ).rejects.toEqual(refusal('invalid cases: 5 of 4'));
  expect((await askMethod<Areas>(wilsonIntervalMethod, words, more)).areas[0]!.upper).toBe(1);
});

test('counts and rates have Byar’s or the exact interval', async () => {
  const counted = await askMethod<Areas>(byarIntervalMethod, '--cases cases', counts);
  expect(counted.areas[1]!.upper).toBeCloseTo(3.688879454, 9);
  expect(counted.areas[2]).toMatchObject({ value: 0, lower: 0 });
  const rates = await askMethod<Areas>(
    byarIntervalMethod,
    '--cases cases --population people --per 1000',
    counts,
  );
  expect(rates.areas[1]!.upper).toBeCloseTo(3.688879454 * 50, 6);
  expect(rates.areas[2]).toMatchObject({ value: null });
  const noisy = await askMethod<Areas>(byarIntervalMethod, '--cases cases --noise 4', counts);
  expect(noisy.areas[1]!.upper).toBeCloseTo(Math.hypot(3.688879454, 2 * 1.959963985), 8);
});

test('ratios take expected cases, a reference by age, or the mean of all areas', async () => {
  const data = dataOf({ cases: [15, 5], wanted: [10, 5], young: [1000, 500], old: [500, 500] });
  const given = await askMethod<Areas>(
    standardisedRatioMethod,
    '--cases cases --expected wanted',
    data,
  );
  expect(given.areas[0]).toMatchObject({ observed: 15, expected: 10, value: 1.5 });
  const words = '--cases cases --populations young,old';
  const byAge = await askMethod<Areas>(
    standardisedRatioMethod,
    `${words} --rates 0.001,0.01`,
    data,
  );
  expect(byAge.areas.map(({ expected }) => expected)).toEqual([6, 5.5]);
  const inside = await askMethod<Areas>(
    standardisedRatioMethod,
    '--cases cases --populations old',
    data,
  );
  expect(inside.areas.map(({ expected }) => expected)).toEqual([10, 10]);
  await expect(askMethod(standardisedRatioMethod, words, data)).rejects.toEqual(
    refusal('invalid rates: none for 2 populations'),
  );
  await expect(askMethod(standardisedRatioMethod, '--cases cases', data)).rejects.toEqual(
    refusal('invalid expected: none, and no populations'),
  );
});

test('rates are standardised to given ages', async () => {
  const data = dataOf({ c1: [1, 0], c2: [11, 1], p1: [900, 10], p2: [1100, 10] });
  const words = '--cases c1,c2 --populations p1,p2 --per 1000 --standard';
  const answer = await askMethod<Areas>(directlyStandardisedRateMethod, `${words} 1,1`, data);
  expect(answer.areas[0]!.value).toBeCloseTo((1 / 0.9 + 10) / 2, 12);
  expect(answer.areas[1]!.value).toBeNull();
  await expect(askMethod(directlyStandardisedRateMethod, `${words} 1`, data)).rejects.toEqual(
    refusal('invalid age groups: 2 of cases, 2 of population, 1 of the standard'),
  );
});

test('a funnel is of ratios or of shares', async () => {
  const data = dataOf({ cases: [10, 20, 0], people: [100, 100, 0], wanted: [14, 12, 0] });
  const shares = await askMethod<Areas>(funnelMethod, '--cases cases --population people', data);
  expect(shares).toMatchObject({ kind: 'share', target: 0.15, isOverdispersed: false });
  expect(shares.areas[0]).toMatchObject({ value: 0.1, place: 'within' });
  expect(shares.areas[2]).toMatchObject({ value: null, place: null });
  const ratios = await askMethod<Areas>(funnelMethod, '--cases cases --expected wanted', data);
  expect(ratios).toMatchObject({ kind: 'ratio', target: 1 });
  await expect(askMethod(funnelMethod, '--cases cases', data)).rejects.toEqual(
    refusal('invalid expected: one of expected and population is needed'),
  );
  await expect(
    askMethod(funnelMethod, '--cases cases --population people --target 2', data),
  ).rejects.toEqual(refusal('invalid target: 2'));
});

const deaths = dataOf({ cases: northCarolina.deaths74, people: northCarolina.births74 });

test('rates are smoothed towards all areas', async () => {
  const words = '--cases cases --population people';
  const answer = await askMethod<Areas>(empiricalBayesMethod, words, deaths);
  // spdep's EBest, Anson.
  const anson = answer.areas[northCarolina.counties.indexOf('Anson')]!;
  expect(anson.smoothed).toBeCloseTo(0.0048388040521265508, 15);
  const binomial = await askMethod<Areas>(
    empiricalBayesMethod,
    `${words} --family binomial`,
    deaths,
  );
  expect(binomial.areas[northCarolina.counties.indexOf('Anson')]!.smoothed).toBeCloseTo(
    0.00484642213220509,
    15,
  );
  await expect(askMethod(empiricalBayesMethod, `${words} --local true`, deaths)).rejects.toEqual(
    refusal('invalid weights: none, and local smoothing needs them'),
  );
  const nobody = dataOf({ cases: [0], people: [0] });
  await expect(askMethod(empiricalBayesMethod, words, nobody)).rejects.toEqual(
    refusal('invalid population: nobody'),
  );
});

test('the bootstrap takes a mean, a median or a ratio', async () => {
  const data = dataOf({ a: [1, 2, 3, 4, 10], b: [2, 2, 2, 2, 2], zero: [0, 0, 0, 0, 0] });
  const run = (words: string): Promise<Record<string, unknown>> =>
    askMethod(bootstrapMethod, `${words} --replicates 99`, data);
  expect(await run('--columns a')).toMatchObject({
    statistic: 'mean',
    estimate: 4,
    replicates: 99,
  });
  expect(await run('--columns a --statistic median')).toMatchObject({ estimate: 3 });
  expect(await run('--columns a,b --statistic ratio')).toMatchObject({ estimate: 2 });
  expect(await run('--columns a --seed 2')).not.toEqual(await run('--columns a'));
  await expect(run('--columns a,b')).rejects.toEqual(
    refusal('invalid columns: 2 for a mean, which takes 1'),
  );
  await expect(run('--columns a,zero --statistic ratio')).rejects.toEqual(
    refusal('invalid columns: the divisor is 0'),
  );
});
