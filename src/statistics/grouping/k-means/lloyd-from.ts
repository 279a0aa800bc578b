import type { Matrix } from '../../matrix/matrix.ts';
import { type Grouping, groupingOfOrdered } from '../grouping.ts';
import { orderRows } from '../row-order.ts';
import { lloydStep } from './lloyd-step.ts';
import { measureAll, newSearch, settleCentres, sumGroups } from './search.ts';

/** Groups by Lloyd's algorithm, and how many times the rows were gone through. */
export interface LloydGrouping extends Grouping {
  /** With the last time, when no row moved any more. */
  readonly steps: number;
}

/**
 * Lloyd's algorithm from given centres until no row moves, without any restart: groups that follow the
 * centres, for example those of another year. The groups are numbered anew, see `groupingOf`.
 *
 * @param centres a row for each group, with the columns of the matrix.
 * @throws RangeError when they have other columns or are more than the rows that differ.
 *
 * @example
 * const matrix = { rows: 3, columns: 1, values: new Float64Array([1, 2, 9]) };
 * const centres = { rows: 2, columns: 1, values: new Float64Array([1, 2]) };
 * lloydFrom(matrix, centres).group // => [0, 0, 1]
 */
export function lloydFrom(matrix: Matrix, centres: Matrix): LloydGrouping {
  const rows = orderRows(matrix);
  const groups = centres.rows;
  if (centres.columns !== rows.columns || groups < 1 || groups > rows.distinct) {
    throw new RangeError(
      `invalid centres: ${groups} × ${centres.columns} for ${rows.distinct} rows that differ, of ${rows.columns} columns`,
    );
  }
  const search = newSearch(rows, groups);
  for (let j = 0; j < centres.values.length; j++) {
    search.centres[j] = centres.values[j]! - rows.means[j % rows.columns]!;
  }
  settleCentres(search);
  sumGroups(search);
  measureAll(search);
  let steps = 1;
  while (lloydStep(search) > 0 || steps === 1) steps++;
  return { ...groupingOfOrdered(rows, search.group, groups), steps };
}
