import { expect, test } from 'vitest';
import { boxCox, fitBoxCox } from './box-cox.ts';
import { minimise } from './minimise.ts';
import { fitYeoJohnson, yeoJohnson } from './yeo-johnson.ts';

const positive = [0.5, 1.2, 2.7, 3.1, 4.4, 6.5, 8.9, 12.3, 20.1, 45.7];
const signed = [-7.5, -2.2, -0.4, 0, 0.9, 1.7, 3.3, 5.2, 9.8, 31];

function expectNear(found: Float64Array, expected: readonly number[]): void {
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12);
  });
}

test('the fitted lambda of Box and Cox is that of R', () => {
  // R 4.2.2, MASS 7.3-58: boxcox(x ~ 1, lambda = seq(-2, 2, 1e-4)) has its top at 0.0494; optimize() on
  // -n/2 log(mean((y - mean(y))^2)) + (l - 1) sum(log(x)) gives 0.0494454192, -18.810690889578197.
  const { lambda, logLikelihood, atLimit } = fitBoxCox(positive);
  expect(lambda).toBeCloseTo(0.0494454192, 6);
  expect(logLikelihood).toBeCloseTo(-18.810690889578197, 12);
  expect(atLimit).toBe(false);
});

test('the fitted lambda of Yeo and Johnson is that of R and SciPy', () => {
  // R 4.2.2: optimize() of the profile likelihood gives 0.70218825987, -20.578087301749701;
  // SciPy 1.17: stats.yeojohnson(y)[1] gives 0.7021882522781909.
  const { lambda, logLikelihood, atLimit } = fitYeoJohnson(signed);
  expect(lambda).toBeCloseTo(0.702188256, 6);
  expect(logLikelihood).toBeCloseTo(-20.5780873017497, 12);
  expect(atLimit).toBe(false);
});

test('the transformed values are those of the formulas in R', () => {
  // R 4.2.2: (x^-0.3 - 1) / -0.3
  expectNear(
    boxCox(positive, -0.3),
    [
      -0.7704813778163877, 0.17742506333642014, 0.8589349910963314, 0.959390606125727,
      1.196144273744992, 1.4322343119432899, 1.6032710300764441, 1.7633060052795284,
      1.9783937575677246, 2.2743140081685285,
    ],
  );
  expectNear(
    yeoJohnson(signed, 0.7),
    [
      -11.655908094525193, -2.720176162874789, -0.4220745860522993, 0, 0.8103016833774,
      1.4346609388742455, 2.5372200832210723, 3.695039491879305, 6.127544089879709,
      14.733869284263942,
    ],
  );
});

test('at the powers without a formula stand logarithms, and near them nothing jumps', () => {
  expectNear(boxCox([1, Math.E], 0), [0, 1]);
  expectNear(boxCox([1, Math.E], 1e-14), [0, 1]);
  expectNear(boxCox([3], 1), [2]);
  expectNear(yeoJohnson([Math.E - 1], 0), [1]);
  expectNear(yeoJohnson([1 - Math.E], 2), [-1]);
  expectNear(yeoJohnson([1 - Math.E], 2 - 1e-14), [-1]);
  expect([...yeoJohnson([4, 0, -4], 1)].map((value) => Math.round(value * 1e12) / 1e12)).toEqual([
    4, 0, -4,
  ]);
});

test('values that no power within the limits fits are told by the limit', () => {
  const ladder = Array.from({ length: 10 }, (_, i) => i + 1);
  // Their eighth powers, up or down, are evenly spread.
  const tight = ladder.map((step) => step ** (1 / 8));
  expect(fitBoxCox(tight)).toMatchObject({ lambda: 5, atLimit: true });
  expect(fitBoxCox(tight.map((value) => 1 / value))).toMatchObject({ lambda: -5, atLimit: true });
  expect(fitYeoJohnson(tight.map((value) => 1 / value - 1)).atLimit).toBe(true);
});

test('the scale of the values does not change the lambda of Box and Cox', () => {
  const scale = 1e9;
  const larger = fitBoxCox(positive.map((value) => value * scale));
  const { lambda, logLikelihood } = fitBoxCox(positive);
  expect(larger.lambda).toBeCloseTo(lambda, 6);
  expect(larger.logLikelihood).toBeCloseTo(logLikelihood - 10 * Math.log(scale), 8);
});

test('values above zero have the lambda of Box and Cox of one more, and turned round two less it', () => {
  const above = positive.map((value) => value * 1e9);
  const expected = fitBoxCox(above.map((value) => value + 1));
  expect(fitYeoJohnson(above)).toEqual(expected);
  const below = fitYeoJohnson(above.map((value) => -value));
  expect(below.lambda).toBeCloseTo(2 - expected.lambda, 6);
  expect(below.logLikelihood).toBeCloseTo(expected.logLikelihood, 9);
  const turned = fitYeoJohnson(signed.map((value) => -value));
  expect(turned.lambda).toBeCloseTo(2 - fitYeoJohnson(signed).lambda, 6);
});

test('values beyond what their powers could hold have their lambda', () => {
  const roots = Array.from({ length: 12 }, (_, i) => Math.sqrt(i + 1));
  const { lambda } = fitBoxCox(roots);
  const huge = roots.map((root) => root * 1e100);
  expect(lambda).toBeGreaterThan(1);
  expect(fitBoxCox(huge).lambda).toBeCloseTo(lambda, 6);
  expect(fitYeoJohnson(huge).lambda).toBeCloseTo(lambda, 6);
  expect(fitYeoJohnson(huge.map((value) => -value)).lambda).toBeCloseTo(2 - lambda, 6);
  // A zero is far below them, but on no other side.
  const zero = fitYeoJohnson([0, ...huge]);
  expect(fitYeoJohnson([0, ...huge.map((value) => -value)]).lambda).toBeCloseTo(2 - zero.lambda, 6);
  expect(zero.lambda).toBeCloseTo(0.0559406, 6);
  // Under a power of 5 these have no number.
  expect(fitBoxCox([1e-80, 1, 1e80]).lambda).toBeCloseTo(0, 6);
});

test('an array with a zero is on one side of it', () => {
  expect(fitYeoJohnson([0, 1e9, 2e9, 4e9, 8e9]).lambda).toBeGreaterThan(0);
  expect(fitYeoJohnson([0, -1e9, -2e9, -4e9, -8e9]).lambda).toBeLessThan(2);
});

test('what has no power is refused', () => {
  expect(() => boxCox([1, 0], 1)).toThrow('invalid value: 0 is not above 0');
  expect(() => boxCox([Number.NaN], 1)).toThrow('invalid value: NaN is not above 0');
  expect(() => boxCox([Infinity], 1)).toThrow('invalid value: Infinity is not above 0');
  expect(() => boxCox([1], Number.NaN)).toThrow(new RangeError('invalid lambda: NaN'));
  expect(() => boxCox([1e200], 2)).toThrow('invalid lambda: 2 is too large');
  expect(() => yeoJohnson([Number.NaN], 1)).toThrow('invalid value: NaN');
  expect(() => yeoJohnson([1], Infinity)).toThrow(new RangeError('invalid lambda: Infinity'));
  expect(() => yeoJohnson([1e200], 2)).toThrow('invalid lambda: 2 is too large');
  for (const fitted of [fitBoxCox, fitYeoJohnson]) {
    expect(() => fitted([2, 2, 3, 3])).toThrow('invalid values: fewer than three differ');
    expect(() => fitted([])).toThrow('invalid values: fewer than three differ');
    expect(fitted([2, 3, 5]).atLimit).toBe(false);
  }
  expect(() => fitYeoJohnson([1e-170, 2e-170, 3e-170])).toThrow(
    'invalid values: differ too little',
  );
});

test('the lowest of several low points is found, also at a limit and beside what has no value', () => {
  const twoValleys = (x: number): number => (x ** 2 - 1) ** 2 + 0.1 * x;
  const found = minimise(twoValleys, -2, 2, 8);
  // The root of 4x³ − 4x + 0.1 below zero.
  expect(found.at).toBeCloseTo(-1.01227, 5);
  expect(found.value).toBe(twoValleys(found.at));
  expect(minimise((x) => x, 1, 2, 4)).toEqual({ at: 1, value: 1 });
  expect(minimise((x) => -x, 1, 2, 4)).toEqual({ at: 2, value: -2 });
  expect(minimise((x) => (x < 0.5 ? Infinity : x), 0, 1, 4).at).toBeCloseTo(0.5, 8);
});
