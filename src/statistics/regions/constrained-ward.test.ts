import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { createRandom } from '../random.ts';
import { columbus, columbusBinary } from '../testing/columbus.ts';
import { connectedComponents } from '../weights/connected-components.ts';
import {
  restrictWeights,
  type SpatialWeights,
  weightsOfLinks,
  weightsOfPairs,
} from '../weights/spatial-weights.ts';
import { constrainedWard, cutWard } from './constrained-ward.ts';
import { createJoinQueue } from './join-queue.ts';
import { regionsOf } from './regions.ts';

const { crime, income } = columbus;

const everybody = (count: number): SpatialWeights =>
  weightsOfPairs(
    count,
    Array.from({ length: count }, (_, b) => Array.from({ length: b }, (_, a) => ({ a, b }))).flat(),
  );

test('where all border on all it is Ward’s method', () => {
  // R 4.2.2: hclust(dist(cbind(crime, income)[1:8, ]), "ward.D2")$height
  const data = matrixOfColumns([crime.slice(0, 8), income.slice(0, 8)]);
  const { joins } = constrainedWard(data, everybody(8));
  const heights = [
    3.51479539931928, 4.56070725097873, 9.13883074893085, 15.18026125681047, 23.86590176836461,
    24.07114043185612, 47.4685331014843,
  ];
  joins.forEach(({ height }, i) => {
    expect(height).toBeCloseTo(heights[i]!, 10);
  });
  expect(joins.at(-1)!.areas).toBe(8);
});

/** The same by trying every two clusters that border on each other. */
function plainWard(data: Matrix, weights: SpatialWeights, count: number): readonly number[] {
  const labels = Array.from({ length: data.rows }, (_, i) => i);
  const within = (given: readonly number[]) => regionsOf(given, data).withinSumOfSquares;
  for (let left = data.rows; left > count; left--) {
    let best = { rise: Infinity, a: -1, b: -1 };
    for (let i = 0; i < data.rows; i++) {
      for (let k = weights.starts[i]!; k < weights.starts[i + 1]!; k++) {
        const [a, b] = [labels[i]!, labels[weights.neighbours[k]!]!];
        if (a === b) continue;
        const rise = within(labels.map((label) => (label === b ? a : label))) - within(labels);
        if (rise < best.rise - 1e-12) best = { rise, a, b };
      }
    }
    labels.forEach((label, i) => {
      if (label === best.b) labels[i] = best.a;
    });
  }
  return labels;
}

test('it joins as trying every two clusters does', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.integer({ min: 1, max: 6 }), (seed, count) => {
      const { nextFloat, integerBelow } = createRandom(seed);
      const pairs = new Map<number, { a: number; b: number }>();
      for (let b = 1; b < 9; b++) {
        const tied = integerBelow(b);
        for (let a = 0; a < b; a++)
          if (a === tied || nextFloat() < 0.2) pairs.set(a * 9 + b, { a, b });
      }
      const weights = weightsOfPairs(9, [...pairs.values()]);
      const data = matrixOfColumns([0, 1].map(() => Array.from({ length: 9 }, () => nextFloat())));
      const regions = cutWard(constrainedWard(data, weights), data, count);
      expect(regions).toEqual(regionsOf(plainWard(data, weights, count), data));
    }),
    { numRuns: 40 },
  );
});

test('the heights are what each join adds to the sum of squares', () => {
  const data = matrixOfColumns([crime, income]);
  const tree = constrainedWard(data, columbusBinary);
  expect(tree.joins.length).toBe(48);
  expect(tree.separateParts).toBe(1);
  let sum = 0;
  for (const { height } of tree.joins) sum += height ** 2 / 2;
  expect(sum / cutWard(tree, data, 1).withinSumOfSquares).toBeCloseTo(1, 12);
  for (const count of [2, 7, 20]) {
    const { regionOf, count: made } = cutWard(tree, data, count);
    expect(made).toBe(count);
    for (let region = 0; region < count; region++) {
      const members = [...regionOf.keys()].filter((i) => regionOf[i] === region);
      expect(connectedComponents(restrictWeights(columbusBinary, members)).count).toBe(1);
    }
  }
});

test('separate parts are never joined', () => {
  const weights = weightsOfPairs(4, [
    { a: 0, b: 1 },
    { a: 2, b: 3 },
  ]);
  const data = matrixOfColumns([[0, 4, 1, 1]]);
  const tree = constrainedWard(data, weights);
  expect(tree.joins).toEqual([
    { a: 2, b: 3, height: 0, areas: 2 },
    { a: 0, b: 1, height: 4, areas: 2 },
  ]);
  expect([...cutWard(tree, data, 3).regionOf]).toEqual([0, 1, 2, 2]);
  expect([...cutWard(tree, data, 4).regionOf]).toEqual([0, 1, 2, 3]);
  const refusal = (count: number) => `invalid regions: ${count} of 4 areas in 2 separate parts`;
  for (const count of [1, 5, 2.5]) expect(() => cutWard(tree, data, count)).toThrow(refusal(count));
  const alone = constrainedWard(matrixOfColumns([[1]]), weightsOfLinks(1, []));
  expect(alone).toEqual({ joins: [], separateParts: 1 });
});

test('of equal rises the lowest numbers are joined first', () => {
  const data = matrixOfColumns([[0, 1, 2, 3]]);
  const { joins } = constrainedWard(data, everybody(4));
  expect(joins.slice(0, 2).map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('the queue gives the least first, however much is in it', () => {
  const entry = fc.tuple(fc.nat(20), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const queue = createJoinQueue();
      for (const [rise, a, b] of entries) queue.push(rise, a, b);
      const sorted = entries.toSorted((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
      expect(entries.map(() => queue.pop())).toEqual(
        sorted.map(([rise, a, b]) => ({ rise, a, b })),
      );
      expect(() => queue.pop()).toThrow('invalid queue: empty');
    }),
    { numRuns: 60 },
  );
  const many = createJoinQueue();
  for (let i = 3000; i > 0; i--) many.push(i, i, 0);
  for (let i = 1; i <= 3000; i++) expect(many.pop()).toEqual({ rise: i, a: i, b: 0 });
});
