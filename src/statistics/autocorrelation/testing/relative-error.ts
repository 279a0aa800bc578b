/** The largest |actual − expected| / |expected|; Infinity when their numbers differ or one is missing. */
export function relativeError(
  actual: readonly (number | undefined)[],
  expected: readonly number[],
): number {
  if (actual.length !== expected.length) return Infinity;
  let largest = 0;
  for (const [i, number] of expected.entries()) {
    const error = Math.abs((actual[i] ?? Infinity) - number) / Math.abs(number);
    largest = Math.max(largest, error);
  }
  return largest;
}
