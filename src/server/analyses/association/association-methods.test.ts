import { expect, test } from 'vitest';
import { columbus } from '#statistics/testing/columbus.ts';
import { askMethod, dataOf } from '../testing/ask-method.ts';
import { associationMatrixMethod } from './association-matrix.ts';
import { correctedCorrelationMethod } from './corrected-correlation.ts';
import { kendallMethod } from './kendall.ts';
import { partialCorrelationMethod } from './partial-correlation.ts';
import { pearsonMethod } from './pearson.ts';
import { spearmanMethod } from './spearman.ts';

interface Pair {
  readonly withheld: string | null;
  readonly coefficient: number | null;
  readonly naiveP: number | null;
  readonly corrected: {
    effectiveSize: number;
    p: number;
    interval: { lower: number; upper: number } | null;
  } | null;
  readonly correction: string;
}

const { crime, income, house, open, x, y } = columbus;
const data = dataOf({
  crime: [...crime],
  income: [...income],
  house: [...house],
  open: [...open],
  east: [...x],
  north: [...y],
  flat: crime.map(() => 3),
});
const pair = '--columns crime,income';
const placed = `${pair} --x east --y north`;

test('a correlation carries the p-value corrected by distance when coordinates are named', async () => {
  const answer = await askMethod<Pair>(pearsonMethod, placed, data);
  expect(answer.coefficient).toBeCloseTo(-0.6955897734584623, 12);
  expect(answer.naiveP).toBeCloseTo(2.9010250086454803e-8, 18);
  expect(answer.corrected!.p).toBeCloseTo(0.03879724850384859, 12);
  expect(answer.correction).toContain('by distance');
  const ranks = await askMethod<Pair>(spearmanMethod, placed, data);
  expect(ranks.corrected!.p).toBeCloseTo(0.043084742158936234, 11);
  const seven = await askMethod<Pair>(pearsonMethod, `${placed} --classes 7`, data);
  expect(seven.corrected!.effectiveSize).toBeCloseTo(9.680142974507902, 10);
});

test('without borders, neighbours or coordinates it says in words that nothing was corrected', async () => {
  const answer = await askMethod<Pair>(pearsonMethod, pair, data);
  expect(answer.corrected).toBeNull();
  expect(answer.correction).toMatch(/^none: without --areas/);
});

test("Kendall's tau has the exact p and the corrected p of the ranks", async () => {
  const answer = await askMethod<Pair & { pConvention: string }>(kendallMethod, placed, data);
  expect(answer.coefficient).toBeCloseTo(-0.5884353741496599, 12);
  expect(answer.naiveP).toBeCloseTo(1.5121961922927388e-10, 18);
  expect(answer.pConvention).toContain('naive exact');
  // R 4.2.2: tanh(atanh(tau) + c(-1, 1) * qnorm(0.975) * sqrt(0.437 / (n* - 4))), n* = 7.7069026567702945
  expect(answer.corrected!.interval!.lower).toBeCloseTo(-0.873632500820512, 10);
  expect(answer.corrected!.interval!.upper).toBeCloseTo(-0.002318699161396478, 10);
  expect(answer.corrected!.p).toBeCloseTo(0.043084742158936234, 11);
});

test('too few areas, or a column without variation, withhold the coefficient with the reason', async () => {
  const few = dataOf({ a: crime.slice(0, 14), b: income.slice(0, 14) });
  for (const method of [pearsonMethod, kendallMethod]) {
    const answer = await askMethod<Pair>(method, '--columns a,b', few);
    expect([answer.coefficient, answer.naiveP, answer.corrected]).toEqual([null, null, null]);
    expect(answer.withheld).toContain('(14 areas)');
    const asked = await askMethod<Pair>(method, '--columns a,b --minimum 14', few);
    expect(asked.coefficient).not.toBeNull();
  }
  const flat = await askMethod<Pair>(pearsonMethod, '--columns crime,flat', data);
  expect(flat.withheld).toContain('the same value everywhere');
});

test('what is held still takes a degree of freedom from the corrected test too', async () => {
  const words = `${placed} --given house`;
  const answer = await askMethod<Pair>(partialCorrelationMethod, words, data);
  expect(answer.coefficient).toBeCloseTo(-0.5761175286613288, 12);
  expect(answer.corrected!.effectiveSize).toBeCloseTo(16.13789270718557, 9);
  expect(answer.corrected!.p).toBeCloseTo(0.023815593418418823, 10);
});

test('the corrected correlation comes with its correlograms, or not at all', async () => {
  interface Corrected {
    readonly corrected: { p: number };
    readonly correlogram: readonly { upTo: number; pairs: number; first: number }[];
  }
  const answer = await askMethod<Corrected>(correctedCorrelationMethod, placed, data);
  expect(answer.correlogram.map(({ pairs }) => pairs)).toEqual([
    30, 130, 158, 168, 174, 158, 121, 90, 62, 36, 27, 12, 10,
  ]);
  expect(answer.corrected.p).toBeCloseTo(0.03879724850384859, 12);
  const refusal = (words: string): Promise<unknown> =>
    askMethod(correctedCorrelationMethod, words, data).catch(
      (error: { data: object }) => error.data,
    );
  expect(await refusal(pair)).toMatchObject({ sentence: expect.stringContaining('give --areas') });
  expect(await refusal(`${pair} --x east`)).toMatchObject({
    sentence: 'invalid coordinates: name both x and y',
  });
  expect(await refusal(`${pair} --by neighbours --x east --y north`)).toMatchObject({
    sentence: 'invalid by: neighbours need --areas or --weights',
  });
  expect(await refusal(`${pair} --by distance`)).toMatchObject({
    sentence: 'invalid by: distance needs --areas, or --x and --y',
  });
  expect(await refusal(`${placed} --minimum 50`)).toMatchObject({
    sentence: 'invalid areas: 49 are fewer than 50',
  });
});

test('a matrix names its pairs and tells what the rates are of', async () => {
  interface Matrix {
    readonly qConvention: string;
    readonly pairs: readonly (Pair & { first: string; second: string; q: number | null })[];
  }
  const words = '--columns crime,income --with house,open --x east --y north --coefficient pearson';
  const answer = await askMethod<Matrix>(associationMatrixMethod, words, data);
  expect(answer.pairs.map(({ first, second }) => `${first}-${second}`)).toEqual([
    'crime-house',
    'crime-open',
    'income-house',
    'income-open',
  ]);
  expect(answer.qConvention).toContain('of the corrected');
  for (const one of answer.pairs) expect(one.q).toBeGreaterThanOrEqual(one.corrected!.p);
  const all = await askMethod<Matrix>(
    associationMatrixMethod,
    '--columns crime,income,house',
    data,
  );
  expect(all.pairs.map(({ second }) => second)).toEqual(['income', 'house', 'house']);
  expect(all.qConvention).toContain('of the naive');
  await expect(askMethod(associationMatrixMethod, '--columns crime', data)).rejects.toMatchObject({
    data: { sentence: expect.stringContaining('--with') },
  });
});
