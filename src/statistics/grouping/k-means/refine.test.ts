import { expect, test } from 'vitest';
import { createStream } from '../../random.ts';
import { orderRows } from '../row-order.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { withinOfOrdered } from '../within-squares.ts';
import { refine } from './refine.ts';
import { polish } from './restart.ts';

const rows = orderRows(makeGroupingCounty(150, 4, 7));
const start = Int32Array.from({ length: 150 }, (_, i) => i % 5);

test('groups that are carried on are never worse, and mostly better, than an optimum under exchanges', () => {
  const polished = polish(rows, start, 5);
  const least = withinOfOrdered(rows, polished.group, 5);
  const refined = [0, 1, 2].map((stream) => refine(rows, start, 5, createStream(1, stream)));
  const sums = refined.map(({ group }) => withinOfOrdered(rows, group, 5));
  expect(Math.max(...sums)).toBeLessThanOrEqual(least);
  expect(Math.min(...sums)).toBeLessThan(least * (1 - 1e-6));
  for (const { group, steps } of refined) {
    expect(polish(rows, group, 5)).toMatchObject({ group, steps: 1 });
    // Fifteen attempts at least, of two steps at least.
    expect(steps).toBeGreaterThanOrEqual(polished.steps + 30);
  }
});

test('as many groups as rows stay, one row each', () => {
  const few = orderRows(makeGroupingCounty(6, 2, 1));
  const own = Int32Array.of(3, 0, 1, 2, 5, 4);
  const { group } = refine(few, own, 6, createStream(1, 0));
  expect([...group]).toEqual([...own]);
});
