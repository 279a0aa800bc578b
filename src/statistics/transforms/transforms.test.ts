import { expect, test } from 'vitest';
import { exponentialRanks } from './exponential-ranks.ts';
import { inverseHyperbolicSine } from './inverse-hyperbolic-sine.ts';
import { logarithm } from './logarithm.ts';
import { normalScores } from './normal-scores.ts';
import { reverse } from './reverse.ts';
import { robustStandardise } from './robust-standardise.ts';
import { scaleToRange } from './scale-to-range.ts';
import { winsorise } from './winsorise.ts';

const positive = [0.5, 1.2, 2.7, 3.1, 4.4, 6.5, 8.9, 12.3, 20.1, 45.7];
const signed = [-7.5, -2.2, -0.4, 0, 0.9, 1.7, 3.3, 5.2, 9.8, 31];

function expectNear(found: Float64Array, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 13);
  });
}

test('robust scores are those of R', () => {
  // R 4.2.2: (x - median(x)) / mad(x)
  expectNear(
    robustStandardise(positive)!,
    [
      -0.8672024050413367, -0.7445677215001375, -0.4817791139118537, -0.4117021518883114,
      -0.18395202531179866, 0.18395202531179866, 0.6044137974530529, 1.200067974653163,
      2.566568734112239, 7.0514943036189495,
    ],
  );
  expect(robustStandardise([5, 5, 5, 9])).toBeUndefined();
  expect(robustStandardise([])).toBeUndefined();
  expect(() => robustStandardise([Number.NaN])).toThrow('invalid value: NaN');
});

test('the range becomes 0 to 1, also the widest', () => {
  expect([...scaleToRange([10, 20, 15, 12.5])!]).toEqual([0, 1, 0.5, 0.25]);
  expect([...scaleToRange([-1e308, 1e308, 0])!]).toEqual([0, 1, 0.5]);
  expect(scaleToRange([3, 3])).toBeUndefined();
  expect(scaleToRange([])).toBeUndefined();
  expect(() => scaleToRange([1, Infinity])).toThrow('invalid value: Infinity');
});

test('extremes are drawn in to the quantiles of R', () => {
  // R 4.2.2: quantile(x, c(0.05, 0.9))
  const found = winsorise(positive, 0.05, 0.9)!;
  expect(found.lower).toBeCloseTo(0.815, 14);
  expect(found.upper).toBeCloseTo(22.66, 13);
  expectNear(found.values, [0.815, ...positive.slice(1, 9), 22.66]);
  expect([...winsorise(positive, 0, 1)!.values]).toEqual(positive);
  expect([...winsorise([3, 1, 2], 0.5, 0.5)!.values]).toEqual([2, 2, 2]);
  expect(winsorise([], 0, 1)).toBeUndefined();
  expect(() => winsorise([1], 0.6, 0.5)).toThrow('invalid shares: 0.6 to 0.5');
  expect(() => winsorise([1], -0.1, 0.5)).toThrow('invalid shares: -0.1 to 0.5');
  expect(() => winsorise([1], 0.1, 1.1)).toThrow('invalid shares: 0.1 to 1.1');
  expect(() => winsorise([1], Number.NaN, 1)).toThrow('invalid shares: NaN to 1');
});

test('logarithms need values above zero', () => {
  expectNear(logarithm([1, 10, 0.5]), [0, Math.LN10, -Math.LN2]);
  expectNear(logarithm([0, -1.5], 2), [Math.LN2, -Math.LN2]);
  expect(() => logarithm([1, 0])).toThrow('invalid value: 0 is not above 0');
  expect(() => logarithm([-2], 2)).toThrow('invalid value: -2 is not above -2');
  expect(() => logarithm([Number.NaN])).toThrow('invalid value: NaN is not above 0');
  expect(() => logarithm([Infinity])).toThrow('invalid value: Infinity is not above 0');
  expect(() => logarithm([1], Number.NaN)).toThrow('invalid shift: NaN');
});

test('the inverse hyperbolic sine is that of R', () => {
  // R 4.2.2: asinh(y / 2)
  expectNear(
    inverseHyperbolicSine(signed, 2),
    [
      -2.0322246215338136, -0.9503469298211343, -0.19869011034924142, 0, 0.43604966885174057,
      0.7712374333598078, 1.2751890808989612, 1.6837431439977444, 2.292635752042407,
      3.435026166738482,
    ],
  );
  expectNear(inverseHyperbolicSine([1]), [0.881373587019543]);
  expect(() => inverseHyperbolicSine([1], 0)).toThrow('invalid scale: 0');
  expect(() => inverseHyperbolicSine([1], Infinity)).toThrow('invalid scale: Infinity');
  expect(() => inverseHyperbolicSine([Number.NaN])).toThrow('invalid value: NaN');
  expect(() => inverseHyperbolicSine([1e308], 1e-308)).toThrow('invalid value: 1e+308');
});

test('normal scores are those of R', () => {
  // R 4.2.2: qnorm((rank(y) - 3/8) / (length(y) + 1/4))
  const half = [
    -1.54663527139923, -1.0004905456193152, -0.6554235052344267, -0.3754617702355184,
    -0.12258084388880239,
  ];
  const scores = [...half, ...half.toReversed().map((score) => -score)];
  expectNear(normalScores(signed), scores);
  expectNear(normalScores(signed.toReversed()), scores.toReversed());
  expectNear(normalScores([4, 4]), [0, 0]);
  expect(() => normalScores([Number.NaN])).toThrow('invalid value: NaN');
});

test('exponential ranks are those of the formula in R', () => {
  // R 4.2.2: -23 * log(1 - (1:10 / 10) * (1 - exp(-100 / 23)))
  const found = exponentialRanks(signed);
  const expected = [
    2.390259732416166, 5.0580459938848055, 8.07637464232535, 11.55150445600334, 15.646790072602894,
    20.632706729527325, 27.00747090842127, 35.85682409584928, 50.426654274244, 100,
  ];
  found.forEach((score, i) => {
    expect(score / expected[i]!).toBeCloseTo(1, 13);
  });
  expect(exponentialRanks([1, 1])[0]).toBeCloseTo(27.0, -1);
  expect(() => exponentialRanks([Infinity])).toThrow('invalid value: Infinity');
});

test('turned values keep their distances and zero its sign', () => {
  expect([...reverse([3, 0, -2])]).toEqual([-3, 0, 2]);
  expect(() => reverse([Number.NaN])).toThrow('invalid value: NaN');
});
