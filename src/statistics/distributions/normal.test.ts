import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { normalCdf, normalQuantile, normalUpper } from './normal.ts';

test.each([
  // R 4.2.2: pnorm(z), 17 digits
  [-8, 6.220960574271785e-16],
  [-5.7, 5.990371401063528e-9],
  [-5.6, 1.071759025831093e-8],
  [-1.5, 0.06680720126885807],
  [-0.6, 0.2742531177500736],
  [0.3, 0.6179114221889527],
  [0.6745, 0.7500032571363008],
  [1.96, 0.9750021048517796],
  [8, 0.9999999999999993],
  [20, 1],
])('normalCdf has the published value at %d', (one, expected) => {
  expect(relativeError(normalCdf(one), expected)).toBeLessThan(1e-12);
});

test.each([
  // R 4.2.2: pnorm(z, lower.tail = FALSE), 17 digits
  [-37, 1],
  [-8, 0.9999999999999993],
  [-5.7, 0.9999999940096286],
  [-5.6, 0.9999999892824097],
  [-1.5, 0.9331927987311419],
  [-0.6, 0.7257468822499265],
  [0.3, 0.3820885778110473],
  [0.6745, 0.24999674286369922],
  [1.96, 0.024997895148220428],
  [8, 6.220960574271785e-16],
  [20, 2.7536241186062337e-89],
])('normalUpper has the published value at %d', (one, expected) => {
  expect(relativeError(normalUpper(one), expected)).toBeLessThan(1e-12);
});

test.each([
  // R 4.2.2: qnorm(p), 17 digits
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798405],
  [1e-11, -6.706023155495136],
  [1e-5, -4.2648907939228256],
  [0.025, -1.9599639845400538],
  [0.075, -1.4395314709384557],
  [0.4, -0.2533471031357998],
  [0.6, 0.2533471031357998],
  [0.925, 1.439531470938456],
  [0.999, 3.090232306167813],
])('normalQuantile has the published value at %d', (one, expected) => {
  expect(relativeError(normalQuantile(one), expected)).toBeLessThan(1e-12);
});

test('the ends of the line have all and nothing', () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect([normalUpper(-Infinity), normalUpper(Infinity)]).toEqual([1, 0]);
  expect([normalUpper(40), normalCdf(0)]).toEqual([0, 0.5]);
});

test('the two sides mirror each other, exactly', () => {
  for (const p of [2 ** -30, 0.0625, 0.25]) expect(normalQuantile(p)).toBe(-normalQuantile(1 - p));
});

test('the quantile undoes the distribution, far out too', () => {
  for (const z of [-35, -9, -4.5, -1, -0.1, 0.4, 2, 5]) {
    expect(relativeError(normalQuantile(normalCdf(z)), z)).toBeLessThan(1e-9);
  }
});

test('what has no answer is refused', () => {
  expect(() => normalCdf(Number.NaN)).toThrow('invalid z: NaN');
  expect(() => normalUpper(Number.NaN)).toThrow('invalid z: NaN');
  for (const p of [0, 1, -0.1, Number.NaN]) {
    expect(() => normalQuantile(p)).toThrow(`invalid p: ${p}`);
  }
});
