import { moveProductRow, type ProductSearch } from './product-search.ts';

/**
 * Takes the centre of a group away and puts it on a row: the rows nearer to it than to their own centre join
 * it, and those it left go to the nearest that remains. No group is emptied; a row that is alone in its group
 * changes nothing.
 *
 * Source: Fränti, "Efficiency of random swap clustering", Journal of Big Data 5:13 (2018).
 */
export function swapCentre(search: ProductSearch, c: number, row: number): void {
  const { rows, group, counts } = search;
  if (counts[group[row]!] === 1) return;
  const target = targetsOf(search, c, row);
  if (group[row] !== c) moveProductRow(search, row, c);
  for (let i = 0; i < rows; i++) {
    if (target[i] !== group[i] && counts[group[i]!]! > 1) moveProductRow(search, i, target[i]!);
  }
}

function targetsOf(search: ProductSearch, c: number, row: number): Int32Array {
  const { rows, groups, products, group, counts, within, squares } = search;
  const target = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const own = group[i]!;
    // Squared distances less the row's own square, which is the same for all centres.
    let distance = products[row * rows + row]! - 2 * products[row * rows + i]!;
    let nearest = c;
    for (let b = 0; b < groups && i !== row; b++) {
      if (b === c || (own !== c && own !== b)) continue;
      const count = counts[b]!;
      const other = (squares[b]! / count - 2 * within[i * groups + b]!) / count;
      if (other < distance) {
        distance = other;
        nearest = b;
      }
    }
    target[i] = nearest;
  }
  return target;
}
