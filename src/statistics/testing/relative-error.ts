/**
 * The largest |actual − expected| / |expected|, of one number or of lists: 0 where they are the same, Infinity
 * where 0 was expected or the lists differ in length, NaN where a number is missing.
 */
export function relativeError(
  actual: number | ArrayLike<number | undefined>,
  expected: number | readonly number[],
): number {
  if (typeof actual === 'number') return relativeError([actual], expected);
  if (typeof expected === 'number') return relativeError(actual, [expected]);
  if (actual.length !== expected.length) return Infinity;
  const errors = expected.map((number, i) => {
    const found = actual[i] ?? NaN;
    return found === number ? 0 : Math.abs(found - number) / Math.abs(number);
  });
  return Math.max(0, ...errors);
}
