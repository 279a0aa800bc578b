import type { Random } from '../../random.ts';
import { moveCentres, type Search, settleCentres, squaredDistance, sumGroups } from './search.ts';

/**
 * Starting centres by k-means++: the first row is drawn evenly, each further one with a chance in proportion
 * to its squared distance to the nearest centre so far. Each row joins its nearest centre, the first of equals, and the centres go to the means.
 * The search is a new one.
 *
 * Source: Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA (2007).
 */
export function seedCentres(search: Search, random: Random): void {
  const { rows, groups, upper } = search;
  placeCentre(search, 0, random.integerBelow(rows));
  for (let c = 1; c < groups; c++) {
    let total = 0;
    for (let i = 0; i < rows; i++) total += upper[i]! * upper[i]!;
    let left = random.nextFloat() * total;
    let drawn = -1;
    for (let i = 0; i < rows && left >= 0; i++) {
      const weight = upper[i]! * upper[i]!;
      if (weight === 0) continue;
      left -= weight;
      drawn = i;
    }
    placeCentre(search, c, drawn);
  }
  sumGroups(search);
  settleCentres(search);
  moveCentres(search);
}

/** Puts a new centre on a row; rows nearer to it than to any before it join it. */
function placeCentre(search: Search, c: number, row: number): void {
  const { rows, columns, groups, values, group, centres, upper, lower } = search;
  centres.set(values.subarray(row * columns, (row + 1) * columns), c * columns);
  for (let i = 0; i < rows; i++) {
    const distance = Math.sqrt(squaredDistance(values, i * columns, centres, c * columns, columns));
    lower[i * groups + c] = distance;
    if (c === 0 || distance < upper[i]!) {
      upper[i] = distance;
      group[i] = c;
    }
  }
}
