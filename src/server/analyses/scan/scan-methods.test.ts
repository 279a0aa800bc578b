import { expect, test } from 'vitest';
import { northCarolina } from '#statistics/testing/north-carolina.ts';
import { askMethod, dataOf } from '../testing/ask-method.ts';
import { knoxMethod } from './knox.ts';
import { spaceTimeScanMethod } from './space-time-scan.ts';
import { spatialScanMethod } from './spatial-scan.ts';

interface Clusters {
  readonly clusters: readonly Readonly<Record<string, unknown>>[];
  readonly [figure: string]: unknown;
}

const refusal = (sentence: string): unknown =>
  expect.objectContaining({ data: expect.objectContaining({ sentence }) });

const idOf = (county: string): string =>
  `area-${String(northCarolina.counties.indexOf(county)).padStart(3, '0')}`;

const data = dataOf({
  east: northCarolina.east,
  north: northCarolina.north,
  d74: northCarolina.deaths74,
  d79: northCarolina.deaths79,
  b74: northCarolina.births74,
  b79: northCarolina.births79,
  deaths: northCarolina.deaths74.map((deaths, i) => deaths + northCarolina.deaths79[i]!),
  births: northCarolina.births74.map((births, i) => births + northCarolina.births79[i]!),
});
const places = '--x east --y north';

test('sudden infant deaths cluster where Kulldorff (1997) found them', async () => {
  const words = `${places} --cases deaths --population births --replicates 99 --clusters 2`;
  const answer = await askMethod<Clusters>(spatialScanMethod, words, data);
  expect(answer).toMatchObject({
    model: 'poisson',
    totalCases: 1503,
    circles: 4343,
    replicates: 99,
  });
  expect(answer.clusters[0]!.areas).toEqual(
    ['Hoke', 'Scotland', 'Robeson', 'Bladen', 'Columbus'].map(idOf).sort(),
  );
  expect(answer.clusters[0]).toMatchObject({ cases: 139, p: 0.01 });
  expect(answer.clusters[0]).not.toHaveProperty('firstPeriod');
  expect(answer.clusters).toHaveLength(2);
});

test('periods are columns, and a cluster tells its own', async () => {
  const words = `${places} --cases d74,d79 --replicates 19 --clusters 1`;
  const poisson = await askMethod<Clusters>(
    spaceTimeScanMethod,
    `${words} --population b74,b79`,
    data,
  );
  expect(poisson).toMatchObject({ model: 'poisson', cylinders: 8686 });
  expect(poisson.clusters[0]).toMatchObject({ firstPeriod: 'd74', lastPeriod: 'd74', cases: 69 });
  const one = await askMethod<Clusters>(spaceTimeScanMethod, `${words} --population births`, data);
  expect(one.model).toBe('poisson');
  const now = await askMethod<Clusters>(
    spaceTimeScanMethod,
    `${words} --prospective true --largest-window 1`,
    data,
  );
  expect(now.model).toBe('permutation');
  expect(now.clusters[0]).toMatchObject({ firstPeriod: 'd79', lastPeriod: 'd79' });
  expect(now.clusters[0]!.recurrenceInterval).toBeCloseTo(1 / (now.clusters[0]!.p as number), 12);
  await expect(
    askMethod(spaceTimeScanMethod, `${words} --population b74,b79,births`, data),
  ).rejects.toEqual(refusal('invalid population: 3 columns for 2 periods'));
});

test('without places there is nothing to scan', async () => {
  await expect(
    askMethod(spatialScanMethod, '--cases deaths --population births', data),
  ).rejects.toEqual(refusal('invalid x: none, and no borders'));
});

test('near repeats are told by band', async () => {
  const events = dataOf({
    x: [0, 1, 50, 51, 0],
    y: [0, 0, 0, 0, 0],
    day: [1, 2, 30, 31, 90],
  });
  const words = '--x x --y y --time day --distances 0,5 --lags 3,7 --permutations 99';
  const answer = await askMethod<Record<string, unknown>>(knoxMethod, words, events);
  expect(answer).toMatchObject({ events: 5, eventsInSharedPlaces: 2, pairsInSamePlace: 1 });
  expect(answer.cells).toMatchObject([
    { distance: 0, lag: 3, observed: 0 },
    { distance: 0, lag: 7, observed: 0, ratio: null },
    { distanceAbove: 0, distance: 5, lag: 3, observed: 2 },
    { lagAbove: 3, lag: 7, observed: 0 },
  ]);
  await expect(askMethod(knoxMethod, words.replace('3,7', '7,3'), events)).rejects.toEqual(
    refusal('invalid lags: 7, 3'),
  );
});
