import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { orderRows } from './row-order.ts';

test('rows are ordered by the first column, then the second, equals by their place', () => {
  const rows = orderRows(
    matrixOfColumns([
      [2, 1, 2, 1, 2],
      [5, 9, 3, 9, 3],
    ]),
  );
  expect([...rows.order]).toEqual([1, 3, 2, 4, 0]);
  expect(rows.distinct).toBe(3);
  expect(rows.means[0]).toBeCloseTo(1.6, 12);
  expect(rows.means[1]).toBeCloseTo(5.8, 12);
  expect(rows.values[0]).toBeCloseTo(-0.6, 12);
  expect(rows.values[9]).toBeCloseTo(-0.8, 12);
});

test('cells that are missing, too many or no numbers are refused', () => {
  const values = new Float64Array(2);
  expect(() => orderRows({ rows: 2, columns: 0, values: new Float64Array() })).toThrow(
    'invalid matrix: 2 × 0 with 0 values',
  );
  expect(() => orderRows({ rows: 1, columns: 1, values })).toThrow(
    'invalid matrix: 1 × 1 with 2 values',
  );
  const infinite = { rows: 1, columns: 1, values: Float64Array.of(Number.POSITIVE_INFINITY) };
  expect(() => orderRows(infinite)).toThrow('invalid value: Infinity');
});
