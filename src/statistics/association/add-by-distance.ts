import type { DistanceClasses } from './class-sums-input.ts';

/** Adds all pairs of one area with those after it to the counts and to the sums of its block. */
export function addByDistance(
  input: DistanceClasses,
  counts: Int32Array,
): (area: number, sums: Float64Array) => void {
  const { x, y, areas, bounds, variables, scores } = input;
  const classes = bounds.length;
  const beside = new Float64Array(classes * variables);
  const perLength = classes / bounds[classes - 1]!;
  return (i, sums) => {
    beside.fill(0);
    for (let j = i + 1; j < areas; j++) {
      const dx = x[j]! - x[i]!;
      const dy = y[j]! - y[i]!;
      const distance = Math.sqrt(dx * dx + dy * dy);
      // Classes are as wide; the bounds tell the class beside it, and close each class above.
      let place = Math.min(classes - 1, Math.floor(distance * perLength));
      if (place > 0 && distance <= bounds[place - 1]!) place--;
      else if (place < classes - 1 && distance > bounds[place]!) place++;
      counts[i * classes + place]! += 1;
      counts[j * classes + place]! += 1;
      for (let v = 0; v < variables; v++) {
        beside[place * variables + v]! += scores[j * variables + v]!;
      }
    }
    for (let cell = 0; cell < beside.length; cell++) {
      sums[cell]! += beside[cell]! * scores[i * variables + (cell % variables)]!;
    }
  };
}
