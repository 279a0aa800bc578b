import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { relativeError } from '../testing/relative-error.ts';
import { simplexWeights } from './simplex-weights.ts';
import { type SyntheticControl, syntheticControl } from './synthetic-control.ts';
import { madePanel } from './testing/made-panel.ts';

const treated = madePanel.map((_, area) => area === 0);
const panel = { outcomes: madePanel, treated, start: 9 };

function estimate(given = panel): SyntheticControl {
  return syntheticControl(given) as SyntheticControl;
}

// NumPy 2.4: the least squares mixture of every set of donors, the best one whose weights are all ≥ 0.
test('weights and errors are those of trying every set of comparison areas', () => {
  const found = estimate();
  const weights = [
    0.06182038737076462, 0, 0.16062889031744476, 0.6159675685660304, 0, 0.16158315374576027, 0, 0,
  ];
  for (const [j, weight] of weights.entries()) expect(found.weights[j]).toBeCloseTo(weight, 6);
  const { rmspeBefore, rmspeAfter, ratio, effect } = found;
  const expected = [0.38293109953038285, 2.3511755224747164, 6.139944040476575, 2.32743551244495];
  expect(relativeError([rmspeBefore, rmspeAfter, ratio, effect], expected)).toBeLessThan(1e-6);
  expect(found.rmspeBefore).toBeCloseTo(0.38293109953038285, 12);
  expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  expect(found.comparisons).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(found.gaps[11]).toBeCloseTo(madePanel[0]![11]! - found.synthetic[11]!, 14);
  expect(found).toMatchObject({ periodsBefore: 9, periodsAfter: 3 });
});

test('each comparison area is its own placebo, without the treated one', () => {
  const { placebos, rank, p } = estimate();
  const before = [
    0.2782865734579685, 0.3753890559966065, 0.5645769137366469, 0.3230644311656348,
    0.40899574440385345, 0.2682214509653998, 0.3982365029364071, 0.2716349138792435,
  ];
  expect(
    relativeError(
      placebos.map(({ rmspeBefore }) => rmspeBefore),
      before,
    ),
  ).toBeLessThan(1e-12);
  expect(placebos[0]!.ratio).toBeCloseTo(2.135122497233374, 5);
  expect(rank).toBe(1);
  expect(p).toBeCloseTo(1 / 9, 15);
});

test('the rank is one more than the placebos with as large a ratio', () => {
  const found = estimate({ ...panel, treated: treated.map((_, area) => area === 6) });
  const larger = found.placebos.filter(({ ratio }) => ratio >= found.ratio).length;
  expect(larger).toBe(4);
  expect(found.rank).toBe(5);
  expect(found.p).toBeCloseTo(5 / 9, 15);
});

test('panels that do not fit together are refused, an empty one has too little', () => {
  expect(() => syntheticControl({ ...panel, treated: [true] })).toThrow(
    'invalid treated: 1 for 9 areas',
  );
  expect(syntheticControl({ outcomes: [], treated: [], start: 0 })).toHaveProperty('refused');
});

test('a mixture that is there is found, with the areas in any order', () => {
  const mixed = madePanel[2]!.map((value, t) => 0.3 * value + 0.7 * madePanel[5]![t]!);
  const outcomes = [...madePanel.slice(1), mixed];
  const found = estimate({ outcomes, treated: outcomes.map((_, i) => i === 8), start: 9 });
  expect(found.weights[1]).toBeCloseTo(0.3, 6);
  expect(found.weights[4]).toBeCloseTo(0.7, 6);
  expect(found.rmspeBefore).toBeLessThan(1e-7);
  expect(found.effect).toBeCloseTo(0, 6);
  const turned = estimate({
    outcomes: outcomes.toReversed(),
    treated: outcomes.map((_, i) => i === 0),
    start: 9,
  });
  const backwards = Array.from(turned.weights).reverse();
  for (const [j, weight] of found.weights.entries()) expect(backwards[j]).toBeCloseTo(weight, 9);
});

test('several treated areas are judged by their mean', () => {
  const outcomes = [...madePanel, madePanel[1]!.map((value) => value + 1), madePanel[4]!];
  const two = outcomes.map((_, area) => area === 0 || area === 9);
  const mean = madePanel[0]!.map((value, t) => (value + outcomes[9]![t]!) / 2);
  const alone = [mean, ...outcomes.slice(1, 9), outcomes[10]!];
  const one = estimate({ outcomes: alone, treated: alone.map((_, area) => area === 0), start: 9 });
  const found = estimate({ outcomes, treated: two, start: 9 });
  expect(found.comparisons).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
  expect(found.rmspeBefore).toBeCloseTo(one.rmspeBefore, 10);
  expect(found.effect).toBeCloseTo(one.effect, 6);
});

test('another unit and another zero change no weights', () => {
  const outcomes = madePanel.map((row) => row.map((value) => 1000 * value - 5));
  const found = estimate({ ...panel, outcomes });
  for (const [j, weight] of estimate().weights.entries())
    expect(found.weights[j]).toBeCloseTo(weight, 6);
  expect(found.effect).toBeCloseTo(1000 * estimate().effect, 3);
});

test('too little is refused with what it takes', () => {
  const refused = (change: Partial<typeof panel>) => syntheticControl({ ...panel, ...change });
  expect(refused({ start: 7 })).toEqual({ refused: 'too-few-points-before', found: 7, least: 8 });
  expect(refused({ start: 8 })).not.toHaveProperty('refused');
  expect(refused({ start: 12 })).toEqual({ refused: 'too-few-points-after', found: 0, least: 1 });
  expect(refused({ start: 11 })).not.toHaveProperty('refused');
  expect(refused({ treated: treated.map(() => false) })).toMatchObject({
    refused: 'too-few-treated',
    found: 0,
  });
  const two = treated.map((_, area) => area < 2);
  expect(refused({ treated: two })).toEqual({ refused: 'too-few-comparisons', found: 7, least: 8 });
  const equal = madePanel.map((row) => row.map(() => 1));
  expect(() => refused({ outcomes: equal })).toThrow(
    'invalid outcomes: all areas are equal before the start',
  );
});

function cost(points: number[][], target: number[], weights: ArrayLike<number>): number {
  return target.reduce((sum, value, t) => {
    const mixture = points.reduce((total, point, j) => total + weights[j]! * point[t]!, 0);
    return sum + (mixture - value) ** 2;
  }, 0);
}

test('no weight moved from one point to another comes nearer', () => {
  const point = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), point, (points, target) => {
      const weights = simplexWeights(points, target);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      const best = cost(points, target, weights);
      for (const from of points.keys()) {
        for (const to of points.keys()) {
          const moved = Float64Array.from(weights);
          const step = Math.min(0.01, moved[from]!);
          moved[from]! -= step;
          moved[to]! += step;
          expect(cost(points, target, moved)).toBeGreaterThanOrEqual(best - 2e-5);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('of many mixtures that fit, the one of near points is taken, whatever the order', () => {
  const { nextFloat } = createRandom(11);
  const points = Array.from({ length: 60 }, () =>
    Array.from({ length: 5 }, () => nextFloat() - 0.5),
  );
  const target = [0.02, -0.01, 0, 0.03, 0.01];
  const weights = simplexWeights(points, target);
  expect(cost(points, target, weights)).toBeLessThan(1e-14);
  expect(weights.filter((weight) => weight > 0).length).toBeLessThanOrEqual(6);
  const turned = simplexWeights(points.toReversed(), target).reverse();
  for (const [j, weight] of weights.entries()) expect(turned[j]).toBeCloseTo(weight, 7);
});

test('points as near on both sides share, those behind them get nothing', () => {
  const near = simplexWeights([[2], [-2], [1], [-1]], [0]);
  for (const [j, weight] of [0, 0, 0.5, 0.5].entries()) expect(near[j]).toBeCloseTo(weight, 7);
  // The corners of a square around the target, and the same twice as far out.
  const corners = [
    [2, 2],
    [2, -2],
    [-2, 2],
    [-2, -2],
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ];
  const weights = simplexWeights(corners, [0, 0]);
  expect(weights.subarray(0, 4).every((weight) => weight < 1e-7)).toBe(true);
  for (const t of [0, 1]) {
    expect(corners.reduce((sum, one, j) => sum + one[t]! * weights[j]!, 0)).toBeCloseTo(0, 7);
  }
});

test('one point takes all, equal points share as they came, a point met takes all', () => {
  expect(simplexWeights([[3, 4]], [0, 0])).toEqual(Float64Array.of(1));
  expect(simplexWeights([[1], [1]], [1])).toEqual(Float64Array.of(1, 0));
  expect(
    simplexWeights(
      [
        [1, 2],
        [5, 5],
        [3, 3],
      ],
      [3, 3],
    ),
  ).toEqual(Float64Array.of(0, 0, 1));
  expect(simplexWeights([[0], [2], [1]], [1.5])[2]).toBeCloseTo(0.5, 6);
  for (const unit of [1e200, 1e-200]) {
    const [first, second] = simplexWeights([[0], [unit]], [0.25 * unit]);
    expect(first).toBeCloseTo(0.75, 7);
    expect(second).toBeCloseTo(0.25, 7);
  }
});
