import { roundFigure } from './canonical-json.ts';

/**
 * Numrera landskapen: the one whose areas lie farthest along the first axis of the picture is 0, and so on; of equals
 * the one with the earlier area. The numbers say nothing of better or worse.
 *
 * @param wholes landscapes of the areas, one list a number of landscapes, numbered in any way.
 * @param x places of the areas along the first axis.
 *
 * @example
 * numberLandscapes([new Int32Array([5, 5, 2])], [1, 2, 9]) // => [new Int32Array([1, 1, 0])]
 */
export function numberLandscapes(
  wholes: readonly Int32Array[],
  x: ArrayLike<number>,
): readonly Int32Array[] {
  return wholes.map((whole) => {
    const places = new Map<number, { sum: number; count: number; first: number }>();
    for (const [i, group] of whole.entries()) {
      const place = places.get(group) ?? { sum: 0, count: 0, first: i };
      place.sum += x[i]!;
      place.count++;
      places.set(group, place);
    }
    const ordered = [...places]
      .map(([group, { sum, count, first }]) => ({ group, mean: roundFigure(sum / count), first }))
      .sort((one, other) => other.mean - one.mean || one.first - other.first);
    const number = new Map(ordered.map(({ group }, position) => [group, position]));
    return whole.map((group) => number.get(group)!);
  });
}
