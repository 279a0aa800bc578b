import type { Matrix } from '../../matrix/matrix.ts';
import { createStream } from '../../random.ts';
import { type Grouping, groupingOfOrdered } from '../grouping.ts';
import { orderRows } from '../row-order.ts';
import { affordableProducts } from './product-search.ts';
import { runRestart, usualPatience } from './restart.ts';

/**
 * One restart of k-means, and a short one, for each of several numbers of groups: for the hundreds of drawn
 * tables that groups are judged by. Where fewer rows differ, there are as many groups as those.
 *
 * @param groups numbers of groups, each at least 1.
 * @param stream of random numbers, a whole number 0 … 2³² − 1.
 * @throws RangeError when the matrix, a number of groups or the stream is not usable.
 *
 * @example
 * const matrix = { rows: 4, columns: 1, values: new Float64Array([9, 1, 2, 10]) };
 * groupOnce(matrix, [2, 7], 1, 0).map(({ counts }) => counts.length) // => [2, 4]
 */
export function groupOnce(
  matrix: Matrix,
  groups: readonly number[],
  seed: number,
  stream: number,
): readonly Grouping[] {
  const rows = orderRows(matrix);
  const products = affordableProducts(rows);
  const patience = Math.ceil(usualPatience(rows.rows) / 6);
  return groups.map((wanted) => {
    if (!Number.isInteger(wanted) || wanted < 1) throw new RangeError(`invalid groups: ${wanted}`);
    const count = Math.min(wanted, rows.distinct);
    const random = createStream(seed, stream, wanted);
    const { group } = runRestart(rows, products, count, random, patience);
    return groupingOfOrdered(rows, group, count);
  });
}
