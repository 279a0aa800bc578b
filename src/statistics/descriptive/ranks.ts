/**
 * Ranks from 1, equal values sharing the mean of their ranks (mid-ranks).
 *
 * @param values finite numbers in any order; the argument is left as it was.
 * @returns one rank a value, in the order of the values.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * averageRanks([30, 10, 30, 20]) // => new Float64Array([3.5, 1, 3.5, 2])
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`invalid value: ${values[i]}`);
    order[i] = i;
  }
  order.sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(count);
  for (let first = 0; first < count; ) {
    let after = first + 1;
    while (after < count && values[order[after]!] === values[order[first]!]) after++;
    // Places first … after − 1 have the ranks first + 1 … after.
    for (let place = first; place < after; place++) ranks[order[place]!] = (first + 1 + after) / 2;
    first = after;
  }
  return ranks;
}
