/**
 * Marks of cases: 1 for a case, 0 for another area.
 *
 * @throws RangeError when there are not as many as areas, one is neither 0 nor 1, or all are equal.
 *
 * @example
 * caseValues([0, 1, 1], 3) // => [0, 1, 1]
 * caseValues([0, 2], 2) // => throws RangeError
 */
export function caseValues(values: ArrayLike<number>, areaCount: number): Float64Array {
  if (values.length !== areaCount) {
    throw new RangeError(`invalid values: ${values.length} for ${areaCount} areas`);
  }
  const cases = Float64Array.from(values);
  const neither = cases.find((value) => value !== 0 && value !== 1);
  if (neither !== undefined) throw new RangeError(`invalid value: ${neither}, neither 0 nor 1`);
  const count = cases.reduce((sum, value) => sum + value, 0);
  if (count === 0 || count === areaCount) {
    throw new RangeError(`invalid values: ${count} cases of ${areaCount}`);
  }
  return cases;
}
