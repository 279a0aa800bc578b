import type { OrderClasses } from './class-sums-input.ts';

/**
 * Adds all pairs of one area, by breadth-first search over the borders, to the counts and to the sums of its
 * block. What is beyond the search is what is left: the scores of all areas sum to 0.
 */
export function addByOrder(
  input: OrderClasses,
  counts: Int32Array,
): (area: number, sums: Float64Array) => void {
  const { areas, bounds, variables, scores } = input;
  const classes = bounds.length;
  const last = classes - 1;
  const beside = new Float64Array(classes * variables);
  const queue = new Int32Array(areas);
  const ends = new Int32Array(classes);
  const search = breadthFirst(input, queue, ends);
  return (i, sums) => {
    search(i);
    beside.fill(0);
    for (let v = 0; v < variables; v++) beside[last * variables + v] = -scores[i * variables + v]!;
    for (let place = 0; place < last; place++) {
      counts[i * classes + place]! += ends[place + 1]! - ends[place]!;
      for (let v = 0; v < variables; v++) {
        let sum = 0;
        for (let at = ends[place]!; at < ends[place + 1]!; at++) {
          sum += scores[queue[at]! * variables + v]!;
        }
        beside[place * variables + v] = sum;
        beside[last * variables + v]! -= sum;
      }
    }
    counts[i * classes + last]! += areas - ends[last]!;
    // Every pair is met from both sides.
    for (let cell = 0; cell < beside.length; cell++) {
      sums[cell]! += (beside[cell]! * scores[i * variables + (cell % variables)]!) / 2;
    }
  };
}

/**
 * Fills the queue with an area and those behind ever more borders: those behind k stand at `ends[k − 1]` …
 * `ends[k] − 1`, for k up to the last place of `ends`.
 */
function breadthFirst(
  { areas, starts, neighbours }: OrderClasses,
  queue: Int32Array,
  ends: Int32Array,
): (from: number) => void {
  const seen = new Int32Array(areas).fill(-1);
  return (from) => {
    seen[from] = from;
    queue[0] = from;
    ends[0] = 1;
    let found = 1;
    let place = 0;
    for (let order = 1; order < ends.length; order++) {
      for (const end = found; place < end; place++) {
        const area = queue[place]!;
        const after = starts[area + 1]!;
        for (let k = starts[area]!; k < after; k++) {
          const next = neighbours[k]!;
          if (seen[next] === from) continue;
          seen[next] = from;
          queue[found++] = next;
        }
      }
      ends[order] = found;
    }
  };
}
