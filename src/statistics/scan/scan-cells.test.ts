import { expect, test } from 'vitest';
import { addWindows, emptyCells, emptyWindows } from './scan-cells.ts';
import type { ScanPlan } from './scan-plan.ts';

const planOf = (totalCases: number): ScanPlan =>
  ({
    ...{ areaCount: 2, periodCount: 3, totalCases },
    cases: Float64Array.of(1, 2, 4, 8, 16, 32),
    windows: Int32Array.of(0, 0, 1, 2),
  }) as unknown as ScanPlan;

test('counters hold every count, in whole numbers of 32 bits where those do', () => {
  expect(emptyCells(planOf(2 ** 31 - 1), 2)).toEqual(new Int32Array(12));
  expect(emptyCells(planOf(2 ** 31), 2)).toEqual(new Float64Array(12));
  expect(emptyWindows(planOf(63))).toEqual(new Int32Array(4));
});

test('windows are the sums of their periods, area after area', () => {
  const plan = planOf(63);
  const sums = emptyWindows(plan);
  addWindows(plan, plan.cases, sums);
  expect([...sums]).toEqual([1, 6, 8, 48]);
});
