import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { drawBinomial } from './draw-binomial.ts';

test.each([
  [20, 0.3],
  [20, 0.8],
  [5, 0.5],
  [100, 0.2],
  [100, 0.75],
  [1e9, 3e-9],
  [1e9, 0.3],
])('%f trials with probability %f have their mean and variance', (trials, probability) => {
  const { nextFloat } = createRandom(9);
  const count = 20_000;
  const mean = trials * probability;
  const variance = mean * (1 - probability);
  let sum = 0;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < count; i++) {
    const drawn = drawBinomial(trials, probability, nextFloat);
    if (!(Number.isInteger(drawn) && drawn >= 0 && drawn <= trials)) throw new Error(`${drawn}`);
    const z = (drawn - mean) / Math.sqrt(variance);
    sum += z;
    squares += z * z;
    cubes += z ** 3;
  }
  // Four standard errors: of the mean 1, of the variance √2 or a little more, of the third moment √15.
  const error = 4 / Math.sqrt(count);
  expect(Math.abs(sum / count)).toBeLessThan(error);
  expect(Math.abs(squares / count - 1)).toBeLessThan(2 * error);
  const skewness = (1 - 2 * probability) / Math.sqrt(variance);
  expect(Math.abs(cubes / count - skewness)).toBeLessThan(5 * error);
});

test.each([
  [25, 0.3],
  [60, 0.4],
])(
  'the chances of %i trials with %f are those of the binomial distribution',
  (trials, probability) => {
    const { nextFloat } = createRandom(4);
    const count = 40_000;
    const seen = new Float64Array(trials + 1);
    for (let i = 0; i < count; i++) seen[drawBinomial(trials, probability, nextFloat)]! += 1;
    let chance = (1 - probability) ** trials;
    let distance = 0;
    let cells = 0;
    for (let k = 0; k <= trials; k++) {
      const expected = chance * count;
      if (expected >= 5) {
        distance += (seen[k]! - expected) ** 2 / expected;
        cells++;
      }
      chance *= ((trials - k) / (k + 1)) * (probability / (1 - probability));
    }
    // Chi-square with about `cells` degrees of freedom: mean cells, standard deviation √(2 cells).
    expect(distance).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  },
);

test('no trials and certainty need no chance', () => {
  const { nextFloat } = createRandom(1);
  expect(drawBinomial(0, 0.3, nextFloat)).toBe(0);
  expect(drawBinomial(7, 0, nextFloat)).toBe(0);
  expect(drawBinomial(7, 1, nextFloat)).toBe(7);
});

test('the very last of the chances is still within the trials', () => {
  expect(drawBinomial(3, 0.5, () => 1 - 2 ** -53)).toBe(3);
});
