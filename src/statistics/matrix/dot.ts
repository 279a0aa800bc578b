/**
 * Σab over so many places, in four sums whose chains of additions overlap: about twice as fast as one.
 *
 * @param aStart the first place of a; `bStart` that of b.
 *
 * @example
 * dot([9, 1, 2], 1, [3, 4], 0, 2) // => 11
 */
export function dot(
  a: Float64Array,
  aStart: number,
  b: Float64Array,
  bStart: number,
  count: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    first += a[aStart + i]! * b[bStart + i]!;
    second += a[aStart + i + 1]! * b[bStart + i + 1]!;
    third += a[aStart + i + 2]! * b[bStart + i + 2]!;
    fourth += a[aStart + i + 3]! * b[bStart + i + 3]!;
  }
  for (; i < count; i++) first += a[aStart + i]! * b[bStart + i]!;
  return first + second + (third + fourth);
}
