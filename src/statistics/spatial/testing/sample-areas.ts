import { createRandom } from '../../random.ts';
import type { Polygon, Position } from '../geometry.ts';

/**
 * A rectangle, anticlockwise from its lower left corner.
 *
 * @example
 * rectangle(0, 0, 2, 1).coordinates // => [[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]
 */
export function rectangle(minX: number, minY: number, maxX: number, maxY: number): Polygon {
  const corners = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
    [minX, minY],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** How large and how crooked a made-up map is. */
export interface WigglyMap {
  readonly columns: number;
  readonly rows: number;
  /** Edges along each side of an area. */
  readonly pieces: number;
  readonly seed: number;
}

/**
 * Areas of about a square kilometre in rows and columns, with crooked borders that they share to
 * the centimetre. Coordinates in metres; the area of row r and column c is number
 * r · columns + c.
 *
 * @example
 * wigglyMap({ columns: 3, rows: 2, pieces: 4, seed: 1 }).length // => 6
 */
export function wigglyMap({ columns, rows, pieces, seed }: WigglyMap): readonly Polygon[] {
  const { nextFloat } = createRandom(seed);
  const jitter = (width: number): number => (nextFloat() - 0.5) * width;
  const round = (x: number): number => Math.round(x * 100) / 100;
  const corners = Array.from({ length: rows + 1 }, (_, r) =>
    Array.from({ length: columns + 1 }, (_, c) => [
      round(640_000 + c * 1000 + jitter(400)),
      round(6_640_000 + r * 1000 + jitter(400)),
    ]),
  );
  const border = (a: Position, b: Position): readonly Position[] =>
    Array.from({ length: pieces + 1 }, (_, i) => {
      if (i === 0) return a;
      if (i === pieces) return b;
      const at = i / pieces;
      const x = a[0]! + (b[0]! - a[0]!) * at + jitter(20);
      return [round(x), round(a[1]! + (b[1]! - a[1]!) * at + jitter(20))];
    });
  const level = corners.map((line) => line.slice(1).map((corner, c) => border(line[c]!, corner)));
  const upright = corners
    .slice(1)
    .map((line, r) => line.map((corner, c) => border(corners[r]![c]!, corner)));
  return Array.from({ length: rows * columns }, (_, i) => {
    const r = Math.floor(i / columns);
    const c = i % columns;
    const ring = [
      ...level[r]![c]!.slice(0, -1),
      ...upright[r]![c + 1]!.slice(0, -1),
      ...level[r + 1]![c]!.toReversed().slice(0, -1),
      ...upright[r]![c]!.toReversed(),
    ];
    return { type: 'Polygon', coordinates: [ring] };
  });
}
