import Value from 'typebox/value';
import { expect, test } from 'vitest';
import { columbus, columbusBinary, columbusWithIslands } from '#statistics/testing/columbus.ts';
import type { SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import { computeHere } from '../../computations/compute-here.ts';
import type { AnalysisInput, AnalysisMethod } from '../analysis-method.ts';
import { readMethodOptions } from '../read-options.ts';
import { bivariateMoranMethod } from './bivariate-moran.ts';
import { ebMoranMethod } from './eb-moran.ts';
import { gearyMethod } from './geary.ts';
import { getisOrdMethod } from './getis-ord.ts';
import { joinCountMethod } from './join-count.ts';
import { localGearyMethod } from './local-geary.ts';
import { localJoinCountMethod } from './local-join-count.ts';
import { localMoranMethod } from './local-moran.ts';
import { moranMethod } from './moran.ts';

const { crime, income } = columbus;

const highCrime = crime.map((one) => (one > 35 ? 1 : 0));
const numbers: Readonly<Record<string, readonly number[]>> = { crime, income };

interface Case {
  readonly method: AnalysisMethod;
  readonly columns: readonly (readonly number[])[];
  readonly words?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { method: moranMethod, columns: [crime] },
  { method: gearyMethod, columns: [crime] },
  { method: ebMoranMethod, columns: [], words: { cases: 'crime', population: 'income' } },
  { method: joinCountMethod, columns: [highCrime] },
  { method: bivariateMoranMethod, columns: [crime, income] },
  { method: localMoranMethod, columns: [crime] },
  { method: localGearyMethod, columns: [crime, income] },
  { method: getisOrdMethod, columns: [crime] },
  { method: localJoinCountMethod, columns: [highCrime] },
];

function compute({ method, columns, words = {} }: Case, weights: SpatialWeights, threads: number) {
  const input: Partial<AnalysisInput> = {
    ids: crime.map((_, i) => `area ${i}`),
    columns: columns.map((values, i) => ({ name: `${i}`, values: Float64Array.from(values) })),
    numbers: (column) => Float64Array.from(numbers[column]!),
    weights,
    seed: 4,
    // As many parts as for so many threads, done in this one.
    pool: { ...computeHere(), threads },
  };
  const options = readMethodOptions(
    method,
    new Map(Object.entries({ permutations: '999', ...words })),
  );
  // What these methods do not ask for is left out.
  return method.compute(input as AnalysisInput, options as never);
}

test.each(cases)(
  '$method.name answers by its schema, the same in any number of parts',
  async (one) => {
    const answer = await compute(one, columbusWithIslands, 1);
    expect([...Value.Errors(one.method.output, answer)]).toEqual([]);
    expect(await compute(one, columbusWithIslands, 3)).toEqual(answer);
  },
);

test('the answers are those of the statistics', async () => {
  const of = async (method: AnalysisMethod, words: Readonly<Record<string, string>> = {}) =>
    (await compute(
      { ...cases.find((one) => one.method === method)!, words },
      columbusBinary,
      2,
    )) as {
      readonly [key: string]: unknown;
      readonly areas: readonly Readonly<Record<string, unknown>>[];
    };
  // R 4.2.2, spdep 1.2-7; as in the tests of the statistics.
  expect((await of(moranMethod)).statistic).toBeCloseTo(0.48577091366177316, 12);
  const given = { style: 'as-given' };
  expect((await of(moranMethod, given)).statistic).toBeCloseTo(0.48227230698335266, 12);
  expect((await of(gearyMethod)).statistic).toBeCloseTo(0.54780337716725136, 12);
  expect((await of(joinCountMethod)).caseCase).toMatchObject({ statistic: 52 });
  const local = await of(localMoranMethod, { divisor: 'n-1', permutations: '99' });
  expect(local).toMatchObject({ divisor: 'n-1', style: 'row-standardised', tested: 49 });
  expect(local.areas[0]).toMatchObject({ id: 'area 0', quadrant: 'low-low', permutations: 99 });
  expect(local.areas[0]!.statistic).toBeCloseTo(0.72178137855512459, 12);
  const [withStar, without] = [
    await of(getisOrdMethod),
    await of(getisOrdMethod, { star: 'false' }),
  ];
  expect(withStar.areas[0]!.z).toBeCloseTo(-1.4327796539664284, 12);
  expect(without.areas[0]!.z).toBeCloseTo(-0.93780765103526142, 12);
});

test('areas are counted at the level that is chosen', async () => {
  const of = async (level: string) =>
    (await compute(
      { method: localMoranMethod, columns: [crime], words: { level } },
      columbusBinary,
      1,
    )) as {
      readonly significant: number;
      readonly significantAdjusted: number;
      readonly areas: readonly { readonly p: number; readonly q: number }[];
    };
  for (const level of [0.05, 0.2]) {
    const { significant, significantAdjusted, areas } = await of(`${level}`);
    expect(significant).toBe(areas.filter(({ p }) => p <= level).length);
    expect(significantAdjusted).toBe(areas.filter(({ q }) => q <= level).length);
    expect(significant).toBeGreaterThan(significantAdjusted);
  }
});

test('every area draws as many when nothing is adaptive', async () => {
  const words = { adaptive: 'false', permutations: '199' };
  const { areas } = (await compute(
    { method: getisOrdMethod, columns: [crime], words },
    columbusBinary,
    1,
  )) as { readonly areas: readonly { readonly permutations: number }[] };
  expect(new Set(areas.map(({ permutations }) => permutations))).toEqual(new Set([199]));
});
