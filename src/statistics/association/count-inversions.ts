/**
 * How many pairs stand in the wrong order, the larger before the smaller, by merge sort in n log n steps.
 *
 * Source: Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966).
 *
 * @param values numbers; the argument is left as it was.
 *
 * @example
 * countInversions([3, 1, 2]) // => 2
 * countInversions([1, 1]) // => 0
 */
export function countInversions(values: ArrayLike<number>): number {
  const count = values.length;
  let sorted = Float64Array.from(values);
  let merged = new Float64Array(count);
  let inversions = 0;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        if (right === end || (left < middle && sorted[left]! <= sorted[right]!)) {
          merged[place] = sorted[left++]!;
        } else {
          merged[place] = sorted[right++]!;
          inversions += middle - left;
        }
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return inversions;
}
