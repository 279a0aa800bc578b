import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { assignToCentres } from './assign-to-centres.ts';

test('each row gets its nearest centre and the distance to it, the first of equals', () => {
  const rows = matrixOfColumns([
    [0, 6, 3],
    [0, 8, 4],
  ]);
  const centres = matrixOfColumns([
    [0, 6],
    [0, 8],
  ]);
  const { group, distance } = assignToCentres(rows, centres);
  expect([...group]).toEqual([0, 1, 0]);
  expect([...distance]).toEqual([0, 0, 5]);
});

test('no rows get no centres', () => {
  const none = { rows: 0, columns: 1, values: new Float64Array() };
  expect(assignToCentres(none, matrixOfColumns([[1]])).group.length).toBe(0);
});

test('no centres, or centres of other columns, are refused', () => {
  const row = matrixOfColumns([[1]]);
  const none = { rows: 0, columns: 1, values: new Float64Array() };
  expect(() => assignToCentres(row, none)).toThrow('invalid centres: 0 × 1 for 1 columns');
  expect(() => assignToCentres(row, matrixOfColumns([[1], [2]]))).toThrow(
    'invalid centres: 1 × 2 for 1 columns',
  );
});
