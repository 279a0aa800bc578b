import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { poissonCdf, poissonUpper } from './poisson.ts';

test.each([
  // R 4.2.2: ppois(k, mean), 17 digits
  [0, 0.01, 0.990049833749168],
  [1, 0.01, 0.9999503320866596],
  [10, 0.01, 1],
  [140, 0.01, 1],
  [99000, 0.01, 1],
  [101000, 0.01, 1],
  [0, 5.5, 0.004086771438464067],
  [1, 5.5, 0.026564014350016443],
  [10, 5.5, 0.9747487494554601],
  [140, 5.5, 1],
  [99000, 5.5, 1],
  [101000, 5.5, 1],
  [0, 100, 3.720075976020836e-44],
  [1, 100, 3.757276735781045e-42],
  [10, 100, 1.137687951695298e-30],
  [140, 100, 0.9999359873627851],
  [99000, 100, 1],
  [101000, 100, 1],
  [0, 100000, 0],
  [1, 100000, 0],
  [10, 100000, 0],
  [140, 100000, 0],
  [99000, 100000, 0.0007742008294447375],
  [101000, 100000, 0.9992087985708396],
])('poissonCdf has the published value at %d, %d', (one, two, expected) => {
  expect(relativeError(poissonCdf(one, two), expected)).toBeLessThan(1e-12);
});

test.each([
  // R 4.2.2: ppois(k, mean, lower.tail = FALSE), 17 digits
  [0, 0.01, 0.009950166250831947],
  [1, 0.01, 4.9667913340265896e-5],
  [10, 0.01, 2.4823520682475632e-30],
  [140, 0.01, 0],
  [99000, 0.01, 0],
  [101000, 0.01, 0],
  [0, 5.5, 0.995913228561536],
  [1, 5.5, 0.9734359856499836],
  [10, 5.5, 0.025251250544539892],
  [140, 5.5, 5.512406483182795e-142],
  [99000, 5.5, 0],
  [101000, 5.5, 0],
  [0, 100, 1],
  [1, 100, 1],
  [10, 100, 1],
  [140, 100, 6.401263721491428e-5],
  [99000, 100, 0],
  [101000, 100, 0],
  [0, 100000, 1],
  [1, 100000, 1],
  [10, 100000, 1],
  [140, 100000, 1],
  [99000, 100000, 0.9992257991705553],
  [101000, 100000, 0.0007912014291604509],
])('poissonUpper has the published value at %d, %d', (one, two, expected) => {
  expect(relativeError(poissonUpper(one, two), expected)).toBeLessThan(1e-12);
});

test('without a mean there are no events', () => {
  expect([poissonCdf(0, 0), poissonUpper(0, 0)]).toEqual([1, 0]);
});

test('what is outside is refused', () => {
  for (const one of [poissonCdf, poissonUpper]) {
    for (const k of [-1, 0.5, Number.NaN]) expect(() => one(k, 1)).toThrow(`invalid k: ${k}`);
    for (const mean of [-1, Number.NaN, Infinity]) {
      expect(() => one(1, mean)).toThrow(`invalid mean: ${mean}`);
    }
  }
});
