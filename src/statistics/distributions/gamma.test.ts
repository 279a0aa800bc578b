import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { gammaQuantile } from './gamma.ts';

test.each([
  // R 4.2.2: qgamma(p, shape, rate = rate), 17 digits
  [1e-100, 0.01, 2, 0],
  [1e-5, 0.01, 2, 0],
  [0.025, 0.01, 2, 1.7613429986569598e-161],
  [0.5, 0.01, 2, 2.232767509455186e-31],
  [0.975, 0.01, 2, 0.023568979215795167],
  [0.99999, 0.01, 2, 2.5690633288857576],
  [1e-100, 0.3, 2, 0],
  [1e-5, 0.3, 2, 7.511112408229139e-18],
  [0.025, 0.3, 2, 1.592839515869583e-6],
  [0.5, 0.3, 2, 0.03656556793347594],
  [0.975, 0.3, 2, 0.9501318214194135],
  [0.99999, 0.3, 2, 4.411581663234456],
  [1e-100, 1, 2, 4.999999999999954e-101],
  [1e-5, 1, 2, 5.000025000166669e-6],
  [0.025, 1, 2, 0.012658903992144938],
  [0.5, 1, 2, 0.34657359027997264],
  [0.975, 1, 2, 1.8444397270569677],
  [0.99999, 1, 2, 5.75646273248739],
  [1e-100, 5, 2, 1.3025855423486734e-20],
  [1e-5, 5, 2, 0.13629238521973788],
  [0.025, 5, 2, 0.8117431950592103],
  [0.5, 5, 2, 2.3354544413979923],
  [0.975, 5, 2, 5.120794337701849],
  [0.99999, 5, 2, 10.324039492192842],
  [1e-100, 100000, 2, 46711.211489720015],
  [1e-5, 100000, 2, 49328.524335450486],
  [0.025, 100000, 2, 49690.57633187236],
  [0.5, 100000, 2, 49999.8333334321],
  [0.975, 100000, 2, 50310.37082038687],
  [0.99999, 100000, 2, 50677.20541541626],
])('gammaQuantile has the published value at %d, %d, %d', (one, two, three, expected) => {
  expect(relativeError(gammaQuantile(one, two, three), expected)).toBeLessThan(1e-12);
});

test('a quantile too small for a number is zero', () => {
  expect(gammaQuantile(1e-10, 0.001, 1)).toBeLessThan(1e-320);
});

test('what is outside is refused', () => {
  for (const p of [0, 1, -0.1, Number.NaN]) {
    expect(() => gammaQuantile(p, 1, 1)).toThrow(`invalid p: ${p}`);
  }
  for (const one of [0, -1, Number.NaN, Infinity]) {
    expect(() => gammaQuantile(0.5, one, 1)).toThrow(`invalid shape: ${one}`);
    expect(() => gammaQuantile(0.5, 1, one)).toThrow(`invalid rate: ${one}`);
  }
});
