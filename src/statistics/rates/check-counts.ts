/**
 * Sees to it that there are as many populations as counts, that all are numbers ≥ 0, and that nothing
 * happened where nobody is.
 *
 * @throws RangeError otherwise.
 *
 * @example
 * checkCounts([1], [0]) // => throws RangeError
 */
export function checkCounts(counts: ArrayLike<number>, populations: ArrayLike<number>): void {
  if (populations.length !== counts.length) {
    throw new RangeError(`invalid populations: ${populations.length} for ${counts.length} counts`);
  }
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const population = populations[i]!;
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid count: ${count}`);
    if (count > 0 && population === 0) {
      throw new RangeError(`invalid count: ${count} where the population is 0`);
    }
  }
}
