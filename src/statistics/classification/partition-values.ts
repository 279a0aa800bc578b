/**
 * Cuts ascending distinct values into exactly `classCount` runs with the smallest sum of squared
 * deviations, and returns the index of the last value of each run.
 *
 * Dynamic programme of Fisher (1958). The best cut moves only to the right as values are added,
 * so each layer is filled by halving: O(classes · n · log n) instead of O(classes · n²)
 * (Wang and Song, "Ckmeans.1d.dp", The R Journal 3/2 (2011), and its later log-linear version).
 * Between equally good cuts the leftmost wins.
 *
 * @example
 * partitionValues([1, 2, 10], [1, 1, 1], 2) // => [1, 2]
 */
export function partitionValues(
  values: readonly number[],
  counts: readonly number[],
  classCount: number,
): readonly number[] {
  const n = values.length;
  const costOf = buildRunCost(values, counts);
  let layer = Float64Array.from({ length: n }, (_, end) => costOf(0, end));
  const starts: Int32Array[] = [new Int32Array(n)];

  for (let classes = 2; classes <= classCount; classes++) {
    const next = new Float64Array(n);
    const start = new Int32Array(n);
    const previous = layer;
    const fill = (from: number, to: number, lowest: number, highest: number): void => {
      if (from > to) return;
      const end = (from + to) >> 1;
      let best = Infinity;
      let bestStart = lowest;
      for (let s = lowest; s <= Math.min(highest, end); s++) {
        const cost = previous[s - 1]! + costOf(s, end);
        if (cost < best) {
          best = cost;
          bestStart = s;
        }
      }
      next[end] = best;
      start[end] = bestStart;
      fill(from, end - 1, lowest, bestStart);
      fill(end + 1, to, bestStart, highest);
    };
    fill(classes - 1, n - 1, classes - 1, n - 1);
    layer = next;
    starts.push(start);
  }

  const ends: number[] = [];
  let end = n - 1;
  for (let classes = classCount; classes >= 1; classes--) {
    ends.unshift(end);
    end = starts[classes - 1]![end]! - 1;
  }
  return ends;
}

/** Sum of squared deviations of the run from…to, from prefix sums around the middle value. */
function buildRunCost(
  values: readonly number[],
  counts: readonly number[],
): (from: number, to: number) => number {
  const n = values.length;
  // Centred, so that large values that differ little keep their digits in the squares.
  const middle = values[n >> 1]!;
  const count = new Float64Array(n + 1);
  const sum = new Float64Array(n + 1);
  const square = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const x = values[i]! - middle;
    count[i + 1] = count[i]! + counts[i]!;
    sum[i + 1] = sum[i]! + counts[i]! * x;
    square[i + 1] = square[i]! + counts[i]! * x * x;
  }
  return (from, to) => {
    if (from === to) return 0;
    const total = sum[to + 1]! - sum[from]!;
    const spread = square[to + 1]! - square[from]!;
    return Math.max(0, spread - (total * total) / (count[to + 1]! - count[from]!));
  };
}
