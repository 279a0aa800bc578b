import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { iris, irisSpecies } from '#statistics/grouping/testing/iris.ts';
import { columnOf } from '#statistics/matrix/matrix.ts';
import { answerWords } from '../answer-words.ts';
import { methods } from '../methods.ts';
import { readFrom } from '../testing/ask-echo.ts';
import { askMethod, dataOf } from '../testing/ask-method.ts';
import { adjustedRandMethod } from './adjusted-rand.ts';
import { chooseKMethod } from './choose-k.ts';
import { clusterStabilityMethod } from './cluster-stability.ts';
import { gaussianMixtureMethod } from './gaussian-mixture.ts';
import { kMeansMethod } from './k-means.ts';
import { pamMethod } from './pam.ts';
import { silhouetteMethod } from './silhouette.ts';
import { wardMethod } from './ward.ts';

const [a, b, c, d] = [0, 1, 2, 3].map((column) => [...columnOf(iris, column)]);
const flowers = dataOf({
  a: a!,
  b: b!,
  c: c!,
  d: d!,
  species: irisSpecies,
  other: a!.map((x) => (x > 5.5 ? 1 : 0)),
});
const raw = '--columns a,b,c,d --standardise none';

interface Groups {
  readonly groups: readonly { readonly areas: number }[];
  readonly areas: readonly { readonly id: string; readonly group: number }[];
}

test('k-means, Ward, medoids and mixtures give the groups of R by command', async () => {
  // See the tests of the methods for their origin.
  const sizes = ({ groups }: Groups): number[] => groups.map(({ areas }) => areas);
  const kMeans = await askMethod<Groups & { within: number }>(
    kMeansMethod,
    `${raw} --k 3`,
    flowers,
  );
  expect(sizes(kMeans)).toEqual([50, 62, 38]);
  expect(kMeans).toMatchObject({ standardise: 'none', restarts: 5, found: 5 });
  expect(kMeans.within).toBeCloseTo(78.851441426146, 9);
  expect(kMeans.areas[0]).toEqual({ id: 'area-000', group: 1 });
  const ward = await askMethod<Groups>(wardMethod, `${raw} --k 3`, flowers);
  expect(sizes(ward)).toEqual([50, 64, 36]);
  const pam = await askMethod<Groups>(pamMethod, `${raw} --k 3`, flowers);
  expect(sizes(pam)).toEqual([50, 62, 38]);
  expect(pam.groups[0]).toEqual({ group: 1, medoid: 'area-007', areas: 50 });
  const mixture = await askMethod<{ logLikelihood: number }>(
    gaussianMixtureMethod,
    `${raw} --k 2 --covariance diagonal`,
    flowers,
  );
  expect(mixture.logLikelihood).toBeCloseTo(-386.1853469344867, 7);
});

test('merges of Ward name areas by their ids', async () => {
  const data = dataOf({ x: [1, 9, 2] });
  expect(await askMethod(wardMethod, '--columns x --standardise none --k 2', data)).toMatchObject({
    within: 0.5,
    merges: [
      { merge: 1, joined: ['area-000', 'area-002'], height: 1 },
      { merge: 2, joined: ['area-001', 1] },
    ],
    groups: [
      { group: 1, areas: 2, centre: [{ column: 'x', centre: 1.5, mean: 1.5 }] },
      { group: 2, areas: 1 },
    ],
  });
});

test('silhouettes are of the classes of a column', async () => {
  const found = await askMethod<{ mean: number; areas: readonly object[] }>(
    silhouetteMethod,
    `${raw} --class species`,
    flowers,
  );
  expect(found.mean).toBeCloseTo(0.5034774406932967, 12);
  expect(found.areas[106]).toMatchObject({ class: '2', nearest: '1' });
  expect(found).toMatchObject({ classes: [{ class: '0', areas: 50 }, {}, {}] });
});

test('numbers of groups stand side by side, and a backward range is refused', async () => {
  const few = '--least 2 --most 3 --bootstrap 4 --references 4';
  const found = await askMethod<{ numbers: readonly object[] }>(
    chooseKMethod,
    `${raw} ${few}`,
    flowers,
  );
  expect(found.numbers).toMatchObject([
    { k: 2, within: expect.closeTo(152.3479517603579, 9) as number },
    { k: 3, within: expect.closeTo(78.851441426146, 9) as number },
  ]);
  await expect(
    askMethod(chooseKMethod, `${raw} --least 5 --most 4`, flowers),
  ).rejects.toMatchObject({ data: { sentence: 'invalid most: 4 is less than 5' } });
});

test('the stability of a grouping has a share for each area', async () => {
  const found = await askMethod<{ stability: number; areas: readonly object[] }>(
    clusterStabilityMethod,
    `${raw} --k 2 --bootstrap 5`,
    flowers,
  );
  expect(found.stability).toBeGreaterThan(0.9);
  expect(found.areas[0]).toEqual({
    id: 'area-000',
    group: 1,
    share: 1,
    second: null,
    shares: [1, 0],
  });
});

test('two groupings agree, and their groups are matched', async () => {
  const found = await askMethod<{ sameShare: number }>(
    adjustedRandMethod,
    '--first species --second other',
    flowers,
  );
  // R 4.2.2, mclust 6.0.0: adjustedRandIndex(iris$Species, iris$Sepal.Length > 5.5)
  expect(found).toMatchObject({ statistic: expect.closeTo(0.405010898669047, 12) as number });
  expect(found).toMatchObject({
    matched: [
      { first: '0', second: '0' },
      { first: '2', second: '1' },
    ],
  });
});

test('a column of equal values has no scale, and too many groups are refused', async () => {
  const data = dataOf({ x: [1, 2, 3], same: [5, 5, 5] });
  await expect(askMethod(kMeansMethod, '--columns x,same --k 2', data)).rejects.toMatchObject({
    data: { sentence: 'invalid column: same has equal values only' },
  });
  await expect(askMethod(kMeansMethod, '--columns x --k 4', data)).rejects.toMatchObject({
    data: { sentence: 'invalid groups: 4 of 3 rows that differ' },
  });
});

test('the real areas get the best groups known, the same on one thread and two', async () => {
  const folder = join(import.meta.dirname, '../../../../data/statistics');
  const files = { 'd.csv': readFileSync(join(folder, 'scb-deso-2025.csv'), 'utf8') };
  const columns =
    'net-income,employment,unemployment,education,low-economic-standard,share-20-34,single-person-households,rented-dwellings';
  const ask = (threads: number): Promise<string> =>
    answerWords(
      `k-means --data d.csv --columns ${columns} --k 7 --threads ${threads}`.split(' '),
      methods,
      { speech: speak('en'), readFile: readFrom(files) },
    );
  const [one, two] = await Promise.all([ask(1), ask(2)]);
  expect(two).toBe(one);
  const { result } = JSON.parse(one) as { result: { within: number } };
  expect(result.within).toBeCloseTo(290.5643073018605, 9);
});
