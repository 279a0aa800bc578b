import { expect, test } from 'vitest';
import { averageRanks } from '../descriptive/ranks.ts';
import { columbus } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { associationMatrix, finishAssociations, planAssociations } from './association-matrix.ts';
import { classSumsPart } from './class-sums.ts';
import { correctedCorrelation } from './corrected-correlation.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { partialCorrelation } from './partial-correlation.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

const { crime, income, house, open } = columbus;
const columns = [crime, income, house];

test('every pair has what the pair alone has', () => {
  const pairs = associationMatrix({ columns, separation: columbus });
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  for (const pair of pairs) {
    const alone = correctedCorrelation(columns[pair.first]!, columns[pair.second]!, columbus)!;
    expect(pair.withheld).toBeUndefined();
    expect(pair.n).toBe(49);
    expect(pair.coefficient).toBeCloseTo(alone.naive.coefficient, 13);
    expect(relativeError(pair.naivePValue!, alone.naive.pValue)).toBeLessThan(1e-10);
    expect(pair.interval!.lower).toBeCloseTo(alone.naive.interval!.lower, 12);
    expect(
      relativeError(pair.corrected!.effectiveSize, alone.corrected!.effectiveSize),
    ).toBeLessThan(1e-11);
    expect(relativeError(pair.corrected!.pValue, alone.corrected!.pValue)).toBeLessThan(1e-10);
  }
  const q = benjaminiHochberg(pairs.map((pair) => pair.corrected!.pValue));
  expect(pairs.map((pair) => pair.qValue)).toEqual(q);
});

test('ranks give the coefficient, interval and correction of Spearman', () => {
  const [pair] = associationMatrix({
    columns: [crime, income],
    coefficient: 'spearman',
    separation: columbus,
  });
  const alone = spearman(crime, income)!;
  expect(pair!.coefficient).toBeCloseTo(alone.coefficient, 13);
  expect(pair!.interval!.upper).toBeCloseTo(alone.interval!.upper, 12);
  expect(relativeError(pair!.naivePValue!, alone.pValue)).toBeLessThan(1e-10);
  // R 4.2.2: r <- cor(CRIME, INC, method = "spearman"), n* = 7.7069026567702945;
  // tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * sqrt((1 + r^2 / 2) / (n* - 3)))
  expect(pair!.corrected!.interval!.lower).toBeCloseTo(-0.9609481596768615, 11);
  expect(pair!.corrected!.interval!.upper).toBeCloseTo(0.07806661988641561, 11);
  // R 4.2.2, as in the test of the corrected correlation, of rank(CRIME) and rank(INC)
  expect(relativeError(pair!.corrected!.pValue, 0.043084742158936234)).toBeLessThan(1e-10);
});

test('columns held still make the correlations partial, corrected by their residuals', () => {
  const [pair] = associationMatrix({
    columns: [crime, income],
    held: [house],
    separation: columbus,
  });
  const alone = partialCorrelation(crime, income, [house])!;
  expect(pair!.coefficient).toBeCloseTo(alone.coefficient, 12);
  expect(relativeError(pair!.naivePValue!, alone.pValue)).toBeLessThan(1e-10);
  expect(pair!.interval!.lower).toBeCloseTo(alone.interval!.lower, 12);
  // R 4.2.2: the effective size of resid(lm(CRIME ~ HOVAL)) and resid(lm(INC ~ HOVAL)), as there, and
  // F <- (ess - 3) * r^2 / (1 - r^2); pf(F, 1, ess - 3, lower.tail = FALSE)
  expect(relativeError(pair!.corrected!.effectiveSize, 16.13789270718557)).toBeLessThan(1e-10);
  expect(relativeError(pair!.corrected!.fStatistic!, 6.527003298394035)).toBeLessThan(1e-10);
  expect(relativeError(pair!.corrected!.pValue, 0.023815593418418823)).toBeLessThan(1e-9);
  const ranks = associationMatrix({
    columns: [crime, income],
    held: [house],
    coefficient: 'spearman',
  })[0]!;
  const byRank = partialCorrelation(averageRanks(crime), averageRanks(income), [
    averageRanks(house),
  ])!;
  expect(ranks.coefficient).toBeCloseTo(byRank.coefficient, 12);
});

test('a column held still twice counts once', () => {
  const [once] = associationMatrix({ columns: [crime, income], held: [house] });
  const [twice] = associationMatrix({ columns: [crime, income], held: [house, house] });
  expect(twice!.naivePValue).toBeCloseTo(once!.naivePValue!, 12);
});

test('two sets are crossed, first by first', () => {
  const pairs = associationMatrix({
    columns: [crime, open],
    others: [income, house, crime],
    separation: columbus,
  });
  expect(pairs.map(({ first, second }) => `${first}${second}`)).toEqual([
    '00',
    '01',
    '02',
    '10',
    '11',
    '12',
  ]);
  expect(pairs[0]!.coefficient).toBeCloseTo(pearson(crime, income)!.coefficient, 13);
  expect(pairs[4]!.coefficient).toBeCloseTo(pearson(open, house)!.coefficient, 13);
  expect(relativeError(pairs[0]!.corrected!.pValue, 0.03879724850384859)).toBeLessThan(1e-10);
  expect(pairs[2]!.coefficient).toBeCloseTo(1, 12);
});

test('without a separation nothing is corrected and the rates are of the plain p-values', () => {
  const pairs = associationMatrix({ columns, confidence: 0.9 });
  expect(pairs.every((pair) => pair.corrected === undefined)).toBe(true);
  expect(pairs.map((pair) => pair.qValue)).toEqual(
    benjaminiHochberg(pairs.map((pair) => pair.naivePValue!)),
  );
  expect(pairs[0]!.interval!.lower).toBeCloseTo(-0.800938712424206, 12);
});

test('fewer than fifteen areas give no coefficient, and say so', () => {
  const few = (n: number, minimum?: number): ReturnType<typeof associationMatrix>[number] =>
    associationMatrix({
      columns: [crime.slice(0, n), income.slice(0, n)],
      separation: { x: columbus.x.slice(0, n), y: columbus.y.slice(0, n) },
      ...(minimum === undefined ? {} : { minimum }),
    })[0]!;
  expect(few(14)).toEqual({
    first: 0,
    second: 1,
    n: 14,
    withheld: 'too-few-areas',
    coefficient: undefined,
    interval: undefined,
    naivePValue: undefined,
    corrected: undefined,
    qValue: undefined,
  });
  expect(few(15).coefficient).toBeDefined();
  expect(few(14, 14).corrected).toBeDefined();
  expect(few(2, 1).withheld).toBe('too-few-areas');
  expect(few(3, 1).withheld).toBeUndefined();
});

test('a column that does not vary takes itself out and leaves the others', () => {
  const flat = crime.map(() => 7);
  const pairs = associationMatrix({ columns: [flat, crime, income], separation: columbus });
  expect(pairs.map((pair) => pair.withheld)).toEqual([
    'column-without-variation',
    'column-without-variation',
    undefined,
  ]);
  expect(relativeError(pairs[2]!.corrected!.pValue, 0.03879724850384859)).toBeLessThan(1e-10);
  expect(pairs[2]!.qValue).toBe(pairs[2]!.corrected!.pValue);
  const all = associationMatrix({ columns: [flat, flat], separation: columbus });
  expect(all[0]!.withheld).toBe('column-without-variation');
  const held = associationMatrix({ columns: [crime, income], held: [crime.map((c) => 3 * c + 1)] });
  expect(held[0]!.withheld).toBe('column-without-variation');
});

test('a column far from 0 that varies little is one that varies', () => {
  const far = crime.map((value) => 1e9 + value / 100);
  const [pair] = associationMatrix({ columns: [far, income] });
  expect(pair!.coefficient).toBeCloseTo(-0.6955897734584623, 5);
});

test('the parts of the pairs of areas together give the same as one part', () => {
  const question = { columns, separation: columbus, classes: 7 };
  const plan = planAssociations(question);
  const parts = [classSumsPart(plan.classInput!, 0, 1)];
  expect(finishAssociations(plan, parts)).toEqual(associationMatrix(question));
  expect(
    relativeError(associationMatrix(question)[0]!.corrected!.effectiveSize, 9.680142974507902),
  ).toBeLessThan(1e-10);
});

test('nothing beside nothing is nothing', () => {
  expect(associationMatrix({ columns: [] })).toEqual([]);
  expect(associationMatrix({ columns: [crime] })).toEqual([]);
  expect(associationMatrix({ columns: [crime], others: [] })).toEqual([]);
});

test('what is not usable is refused', () => {
  expect(() => associationMatrix({ columns: [crime, [1, 2]] })).toThrow(RangeError);
  expect(() => associationMatrix({ columns: [crime, income.map(() => Number.NaN)] })).toThrow(
    RangeError,
  );
  expect(() => associationMatrix({ columns, separation: columbus, classes: 0 })).toThrow(
    'invalid classes: 0',
  );
});
