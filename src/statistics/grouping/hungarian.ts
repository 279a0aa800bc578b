/**
 * The Hungarian method: pairs of rows and columns, each in one pair at most, with the largest or the smallest
 * possible sum of cells. As many pairs as there are rows or columns, whichever are fewer. Among equal sums
 * the earlier rows tend to get the earlier columns; the same table gives the same pairs.
 *
 * Source: Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955),
 * by shortest augmenting paths as in Jonker and Volgenant, Computing 38 (1987).
 *
 * @param table rows of the same length, of finite numbers.
 * @param aim which sum is wanted.
 * @returns [row, column] by row.
 * @throws RangeError when the rows differ in length or a number is not finite.
 *
 * @example
 * assignHungarian([[7, 5], [8, 3]]) // => [[0, 1], [1, 0]]
 * assignHungarian([[7, 5], [8, 3]], 'least') // => [[0, 0], [1, 1]]
 * assignHungarian([[1, 9, 2]]) // => [[0, 1]]
 */
export function assignHungarian(
  table: readonly ArrayLike<number>[],
  aim: 'most' | 'least' = 'most',
): readonly (readonly [number, number])[] {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const sign = aim === 'most' ? -1 : 1;
  for (const row of table) {
    if (row.length !== columns) throw new RangeError(`invalid row: ${row.length} of ${columns}`);
    const wrong = Array.from(row).find((cell) => !Number.isFinite(cell));
    if (wrong !== undefined) throw new RangeError(`invalid cell: ${wrong}`);
  }
  if (rows <= columns) {
    const columnOf = cheapestColumns(rows, columns, (i, j) => sign * table[i]![j]!);
    return Array.from(columnOf, (column, row) => [row, column] as const);
  }
  const rowOf = cheapestColumns(columns, rows, (j, i) => sign * table[i]![j]!);
  const pairs = Array.from(rowOf, (row, column) => [row, column] as const);
  return pairs.sort(([one], [other]) => one - other);
}

interface Prices {
  readonly row: Float64Array;
  readonly column: Float64Array;
  /** The row that has each column so far; −1 when none has. */
  readonly rowOf: Int32Array;
}

/** A cheapest way from a row to a column that no row has. */
interface Path {
  /** What each column costs to reach; only those that `isDone` are certain. */
  readonly distance: Float64Array;
  readonly isDone: Uint8Array;
  /** The column before each on the way to it; −1 for the first. */
  readonly before: Int32Array;
  readonly last: number;
}

/** The column of each row with the smallest sum of costs; there are at least as many columns as rows. */
function cheapestColumns(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): Int32Array {
  const prices: Prices = {
    row: new Float64Array(rows),
    column: new Float64Array(columns),
    rowOf: new Int32Array(columns).fill(-1),
  };
  const { rowOf } = prices;
  for (let start = 0; start < rows; start++) {
    const path = cheapestPath(start, prices, cost);
    adjustPrices(start, path, prices);
    for (let column = path.last; column >= 0; column = path.before[column]!) {
      const previous = path.before[column]!;
      rowOf[column] = previous < 0 ? start : rowOf[previous]!;
    }
  }
  const columnOf = new Int32Array(rows);
  for (let j = 0; j < columns; j++) if (rowOf[j]! >= 0) columnOf[rowOf[j]!] = j;
  return columnOf;
}

function cheapestPath(
  start: number,
  prices: Prices,
  cost: (row: number, column: number) => number,
): Path {
  const columns = prices.column.length;
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(columns).fill(-1);
  const isDone = new Uint8Array(columns);
  let row = start;
  let last = -1;
  let least = 0;
  while (row >= 0) {
    let next = -1;
    for (let j = 0; j < columns; j++) {
      if (isDone[j] === 1) continue;
      const through = least + cost(row, j) - prices.row[row]! - prices.column[j]!;
      if (through < distance[j]!) {
        distance[j] = through;
        before[j] = last;
      }
      if (next < 0 || distance[j]! < distance[next]!) next = j;
    }
    last = next;
    least = distance[last]!;
    isDone[last] = 1;
    row = prices.rowOf[last]!;
  }
  return { distance, before, isDone, last };
}

function adjustPrices(start: number, { distance, isDone, last }: Path, prices: Prices): void {
  const least = distance[last]!;
  prices.row[start]! += least;
  for (let j = 0; j < isDone.length; j++) {
    if (isDone[j] === 0 || j === last) continue;
    const saved = least - distance[j]!;
    prices.row[prices.rowOf[j]!]! += saved;
    prices.column[j]! -= saved;
  }
}
