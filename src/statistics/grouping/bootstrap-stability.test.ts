import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { createRandom } from '../random.ts';
import { mergeStability, type StabilityInput, stabilityPart } from './bootstrap-stability.ts';
import { kMeans } from './k-means/k-means.ts';
import { iris } from './testing/iris.ts';
import { makeGroupingCounty } from './testing/made-county.ts';
import { reorderRows } from './testing/reorder-rows.ts';

const groupsOf = (count: number): Int32Array => kMeans(iris, { groups: count, seed: 1 }).group;
const input: StabilityInput = { matrix: iris, groupings: [groupsOf(2), groupsOf(5)], seed: 3 };

test('two kinds of irises come back in every sample, five do not', () => {
  const [two, five] = mergeStability(input, [stabilityPart(input, 0, 15)]);
  expect(two!.mean).toBeGreaterThan(0.9);
  expect(five!.mean).toBeLessThan(two!.mean - 0.05);
  expect([...two!.share.subarray(0, 50)]).toEqual(Array(50).fill(1));
  expect([...two!.second.subarray(0, 50)]).toEqual(Array(50).fill(-1));
  expect(Math.min(...five!.share)).toBeLessThan(0.7);
});

test('the groups of a sample are called as those they share most rows with, whatever their numbers', () => {
  const turned = { ...input, groupings: [groupsOf(2).map((group) => 1 - group)] };
  const [two] = mergeStability(input, [stabilityPart(input, 0, 4)]);
  const [other] = mergeStability(turned, [stabilityPart(turned, 0, 4)]);
  expect(other!.share).toEqual(two!.share);
  expect(other!.second).toEqual(two!.second.map((group) => (group < 0 ? -1 : 1 - group)));
});

test('the second is the group that most samples put a row in, the first of equals', () => {
  const matrix = matrixOfColumns([[1, 2, 3, 4]]);
  const own = { matrix, groupings: [Int32Array.of(0, 1, 2, 3)], seed: 1 };
  const placed = [6, 1, 3, 0, 1, 8, 1, 0, 4, 3, 0, 3, 0, 0, 0, 10];
  const part = { agreement: new Float64Array(10).fill(0.5), placed: [Int32Array.from(placed)] };
  const [stability] = mergeStability(own, [part]);
  expect([...stability!.second]).toEqual([2, 0, 0, -1]);
  expect([...stability!.share]).toEqual([0.6, 0.8, 0, 1]);
  expect(stability!.mean).toBeCloseTo(0.5, 12);
});

test('shares of a row sum to one, and its second is the largest of the others', () => {
  const [, five] = mergeStability(input, [stabilityPart(input, 0, 9)]);
  for (let row = 0; row < 150; row++) {
    const shares = [...five!.placed.subarray(row * 5, (row + 1) * 5)];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    const own = input.groupings[1]![row]!;
    expect(five!.share[row]).toBe(shares[own]);
    const others = shares.map((share, c) => (c === own ? 0 : share));
    const second = five!.second[row]!;
    expect(second < 0 ? 0 : others[second]).toBe(Math.max(...others));
  }
});

test('parts of any size merge to the same bytes', () => {
  const whole = mergeStability(input, [stabilityPart(input, 0, 5)]);
  const parts = [stabilityPart(input, 0, 2), stabilityPart(input, 2, 5)];
  expect(mergeStability(input, parts)).toEqual(whole);
});

test('the order of the rows changes no agreement', () => {
  const county = makeGroupingCounty(40, 3, 2);
  const order = createRandom(1).shuffle(Array.from({ length: 40 }, (_, row) => row));
  const turned = reorderRows(county, order);
  const { group } = kMeans(county, { groups: 3, seed: 1 });
  const own = Int32Array.from(order, (row) => group[row]!);
  const one = { matrix: county, groupings: [group], seed: 5 };
  const other = { matrix: turned, groupings: [own], seed: 5 };
  const [stability] = mergeStability(one, [stabilityPart(one, 0, 4)]);
  const [again] = mergeStability(other, [stabilityPart(other, 0, 4)]);
  expect(again!.agreement).toEqual(stability!.agreement);
  expect([...again!.share]).toEqual(order.map((row) => stability!.share[row]));
});

test('a sample of fewer rows that differ than groups has fewer groups', () => {
  const matrix = matrixOfColumns([[1, 2, 50]]);
  const few = { matrix, groupings: [Int32Array.of(0, 1, 2)], seed: 1 };
  const [stability] = mergeStability(few, [stabilityPart(few, 0, 20)]);
  expect(stability!.mean).toBeLessThan(1);
  expect(Math.max(...stability!.agreement)).toBe(1);
  expect(stability!.share.every((share) => share > 0 && share <= 1)).toBe(true);
});
