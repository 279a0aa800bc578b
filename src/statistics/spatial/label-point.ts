import { boxOfCorners } from './bounding-box.ts';
import { centroid } from './centroid.ts';
import type { AreaGeometry, CoordinateUnit } from './geometry.ts';
import { innerPoint } from './inner-point.ts';
import { localPlane } from './local-plane.ts';
import { planeEdges } from './plane-edges.ts';
import { distanceToEdges, insideEdges } from './point-and-edges.ts';

/** A square of the search: its middle, half its side, and how deep its middle lies. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly depth: number;
}

/**
 * The place for a label: the point of the area farthest from its edges, to within a hundredth of
 * the shorter side of its box, or a ten thousandth of the longer where that is more; undefined when the
 * geometry has no area.
 *
 * Source: the pole of inaccessibility by quartering squares, after Garcia-Castellanos and Lombardo
 * (Scottish Geographical Journal 123, 2007) and Agafonkin's polylabel (2016). Searched level by
 * level, so the answer never depends on chance.
 *
 * @example
 * labelPoint({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]] }, 'metres') // => [2, 2]
 * labelPoint({ type: 'Polygon', coordinates: [] }, 'metres') // => undefined
 */
export function labelPoint(
  geometry: AreaGeometry,
  unit: CoordinateUnit,
): readonly [number, number] | undefined {
  const middle = centroid(geometry);
  if (!middle) return undefined;
  const plane = localPlane([geometry], unit);
  const edges = planeEdges(geometry, plane);
  const [minX, minY, maxX, maxY] = boxOfCorners(edges);
  const side = Math.min(maxX - minX, maxY - minY);
  const longest = Math.max(maxX - minX, maxY - minY);
  // Squares as small as a strip of a millimetre is wide would be millions along a kilometre of it.
  const precision = Math.max(side / 100, longest / 10_000);
  const cellAt = (x: number, y: number, half: number): Cell => {
    const depth = distanceToEdges(edges, x, y);
    return { x, y, half, depth: insideEdges(edges, x, y) ? depth : -depth };
  };

  const centre = cellAt(
    (middle[0] - plane.originX) * plane.scaleX,
    (middle[1] - plane.originY) * plane.scaleY,
    0,
  );
  // A first place inside: without one, squares along a thin area would be quartered for ever.
  const inner = innerPoint(edges);
  let best = inner ? cellAt(inner[0], inner[1], 0) : centre;
  if (centre.depth > best.depth) best = centre;
  if (!(best.depth > 0)) return undefined;

  // At most 64 squares along the longer side, however thin the area is.
  const half = Math.max(side, longest / 64) / 2;
  let cells: Cell[] = [];
  for (let x = minX + half; x - half < maxX; x += 2 * half) {
    for (let y = minY + half; y - half < maxY; y += 2 * half) cells.push(cellAt(x, y, half));
  }
  while (cells.length > 0) {
    for (const cell of cells) if (cell.depth > best.depth) best = cell;
    const wanted = best.depth + precision;
    cells = cells
      .filter((cell) => cell.depth + cell.half * Math.SQRT2 > wanted)
      .flatMap(({ x, y, half: h }) => [
        cellAt(x - h / 2, y - h / 2, h / 2),
        cellAt(x + h / 2, y - h / 2, h / 2),
        cellAt(x - h / 2, y + h / 2, h / 2),
        cellAt(x + h / 2, y + h / 2, h / 2),
      ]);
  }
  return [best.x / plane.scaleX + plane.originX, best.y / plane.scaleY + plane.originY];
}
