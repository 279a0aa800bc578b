import Flatbush from 'flatbush';
import { boundingBox } from './bounding-box.ts';
import { bandsContain, buildEdgeBands, type EdgeBands } from './edge-bands.ts';
import type { AreaGeometry } from './geometry.ts';

/** Finds the area a point lies in. */
export interface AreaIndex {
  /** The position of the area in the list the index was built from. */
  readonly find: (x: number, y: number) => number | undefined;
}

/**
 * An index that tells which area a point lies in. Any unit, the same for areas and points.
 *
 * Edges are half-open (see containsPoint): a point on an edge shared by two areas belongs to
 * exactly one, the area to the right of the edge or above it. Where areas overlap, the first in
 * the list wins. Holes belong to no area unless another area fills them.
 *
 * @example
 * buildAreaIndex([{ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }]).find(1, 1) // => 0
 * buildAreaIndex([]).find(1, 1) // => undefined
 */
export function buildAreaIndex(areas: readonly AreaGeometry[]): AreaIndex {
  const indexOf: number[] = [];
  const bandsOf: EdgeBands[] = [];
  const boxes: (readonly number[])[] = [];
  areas.forEach((area, index) => {
    const box = boundingBox(area);
    if (!box) return;
    indexOf.push(index);
    bandsOf.push(buildEdgeBands(area, box));
    boxes.push(box);
  });
  if (boxes.length === 0) return { find: () => undefined };
  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(box[0]!, box[1]!, box[2]!, box[3]!);
  tree.finish();

  // One set of variables and one closure for all look-ups: no allocation per point but
  // the empty list that the tree returns.
  let pointX = 0;
  let pointY = 0;
  let found = Infinity;
  const test = (entry: number): boolean => {
    if (entry < found && bandsContain(bandsOf[entry]!, pointX, pointY)) found = entry;
    return false;
  };
  return {
    find: (x, y) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
      pointX = x;
      pointY = y;
      found = Infinity;
      tree.search(x, y, x, y, test);
      return found === Infinity ? undefined : indexOf[found];
    },
  };
}
