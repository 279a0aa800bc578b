import { moveProductRow, type ProductSearch, totalSquares } from './product-search.ts';

// Inner products lose digits where a row is very far out; a search among them must end all the same.
const mostPasses = 200;

// The share of a row's square that a gain must be above: less is rounding.
const rounding = 1e-12;

/** Exchange moves by inner products, see `exchangeRows`. */
export function exchangeByProducts(search: ProductSearch): void {
  const { rows, groups, products, group, counts, within, squares } = search;
  const twice = new Float64Array(groups);
  const norm = new Float64Array(groups);
  const join = new Float64Array(groups);
  const follow = (c: number): void => {
    const count = counts[c]!;
    twice[c] = 2 / count;
    norm[c] = squares[c]! / (count * count);
    join[c] = count / (count + 1);
  };
  for (let c = 0; c < groups; c++) follow(c);
  const least = (rounding * totalSquares(search)) / rows;
  let still = 0;
  let left = rows * mostPasses;
  for (let i = 0; still < rows && left > 0; i = i + 1 === rows ? 0 : i + 1, left--) {
    still++;
    const own = group[i]!;
    const count = counts[own]!;
    if (count === 1) continue;
    const square = products[i * rows + i]!;
    const distance = square + norm[own]! - twice[own]! * within[i * groups + own]!;
    let cost = (distance * count) / (count - 1) - least;
    let cheapest = own;
    for (let c = 0; c < groups; c++) {
      const other = (square + norm[c]! - twice[c]! * within[i * groups + c]!) * join[c]!;
      if (other < cost && c !== own) {
        cost = other;
        cheapest = c;
      }
    }
    if (cheapest === own) continue;
    moveProductRow(search, i, cheapest);
    follow(own);
    follow(cheapest);
    still = 0;
  }
}
