import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { digamma, logGamma, stirlingError, trigamma } from './gamma-function.ts';

test.each([
  // mpmath 1.3, 40 digits: loggamma(x)
  [1e-10, 23.025850929882736],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [1.4, -0.1196129141723713],
  [1.5, -0.12078223763524522],
  [1.9999, -4.227520877215346e-5],
  [2.4, 0.21685932244884157],
  [2.6, 0.35741186354897986],
  [7.3, 7.147892523022248],
  [14.9, 24.924132002217277],
  [15, 25.19122118273868],
  [100, 359.1342053695754],
  [1000000000, 19723265827.503716],
])('logGamma has the published value at %d', (one, expected) => {
  expect(relativeError(logGamma(one), expected)).toBeLessThan(1e-12);
});

test.each([
  // mpmath 1.3, 40 digits: psi(0, x)
  [1e-10, -10000000000.577215],
  [0.1, -10.423754940411076],
  [0.5, -1.9635100260214235],
  [0.9, -0.7549269499470513],
  [1.4, -0.06138454458511624],
  [1.5, 0.03648997397857652],
  [1.9999, 0.42271983967113097],
  [2.4, 0.6529011697005981],
  [2.6, 0.7510474527734763],
  [7.3, 1.9178203356379862],
  [14.9, 2.6674289762160424],
  [15, 2.6743466616607936],
  [100, 4.600161852738087],
  [1000000000, 20.723265836446412],
])('digamma has the published value at %d', (one, expected) => {
  expect(relativeError(digamma(one), expected)).toBeLessThan(1e-12);
});

test.each([
  // mpmath 1.3, 40 digits: psi(1, x)
  [1e-10, 1e20],
  [0.1, 101.43329915079275],
  [0.5, 4.934802200544679],
  [0.9, 1.9225399594772035],
  [1.4, 1.0253565905295976],
  [1.5, 0.9348022005446793],
  [1.9999, 0.6449744806987031],
  [2.4, 0.5151525088969444],
  [2.6, 0.4678068931245799],
  [7.3, 0.1467957681314271],
  [14.9, 0.06941658320709579],
  [15, 0.0689382278476838],
  [100, 0.010050166663333571],
  [1000000000, 1.0000000005e-9],
])('trigamma has the published value at %d', (one, expected) => {
  expect(relativeError(trigamma(one), expected)).toBeLessThan(1e-12);
});

test('the logarithm is zero where the function is one, exactly', () => {
  expect([logGamma(1), logGamma(2)]).toEqual([0, 0]);
});

test('near its zeros every digit is kept', () => {
  // mpmath 1.3, 40 digits: loggamma(1.0000001), loggamma(1.9999999)
  expect(relativeError(logGamma(1.0000001), -5.772155829918508e-8)).toBeLessThan(1e-14);
  expect(relativeError(logGamma(1.9999999), -4.2278430309861296e-8)).toBeLessThan(1e-14);
});

test('factorials are factorials', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    factorial *= n;
    expect(relativeError(Math.exp(logGamma(n + 1)), factorial)).toBeLessThan(1e-13);
  }
});

test("the rest of Stirling's formula is the same on both sides of the change of method", () => {
  // mpmath 1.3: loggamma(x) - (x - 1/2) log(x) + x - log(2 pi)/2
  expect(relativeError(stirlingError(0.5), 0.15342640972002736)).toBeLessThan(1e-12);
  expect(relativeError(stirlingError(3), 0.02767792568499834)).toBeLessThan(1e-12);
  expect(relativeError(stirlingError(15), 0.005554733551962801)).toBeLessThan(1e-14);
  expect(relativeError(stirlingError(1000), 8.333333055555635e-5)).toBeLessThan(1e-14);
});

test.each([0, -1, Number.NaN, Infinity])('%d is refused', (x) => {
  for (const one of [logGamma, digamma, trigamma]) expect(() => one(x)).toThrow(`invalid x: ${x}`);
});
