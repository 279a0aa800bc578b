import { expect, test } from 'vitest';
import type { AreaGeometry, Position } from './geometry.ts';
import { isSameGeometry } from './same-geometry.ts';

const square = (x: number, side = 10): Position[] => [
  [x, 0],
  [x + side, 0],
  [x + side, side],
  [x, side],
  [x, 0],
];
const polygon = (...rings: Position[][]): AreaGeometry => ({ type: 'Polygon', coordinates: rings });
const many = (...polygons: Position[][][]): AreaGeometry => ({
  type: 'MultiPolygon',
  coordinates: polygons,
});
/** The same ring begun at another position. */
const begunAt = (ring: Position[], start: number): Position[] => {
  const open = ring.slice(0, -1);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, turned[0]!];
};

test('another beginning, another direction and another order are the same geometry', () => {
  const one = many([square(0)], [square(20)]);
  expect(isSameGeometry(polygon(square(0)), polygon(begunAt(square(0), 2)), 0)).toBe(true);
  expect(isSameGeometry(polygon(square(0)), polygon(begunAt(square(0), 1).toReversed()), 0)).toBe(
    true,
  );
  expect(isSameGeometry(one, many([square(20).toReversed()], [begunAt(square(0), 3)]), 0)).toBe(
    true,
  );
  expect(isSameGeometry(polygon(square(0)), many([square(0)]), 0)).toBe(true);
});

test('rounding within the tolerance is the same geometry, and a metre beyond is not', () => {
  const moved = (by: number) => polygon(square(0).map(([x, y]) => [x! + by, y!]));
  expect(isSameGeometry(polygon(square(0)), moved(0.05), 0.1)).toBe(true);
  expect(isSameGeometry(polygon(square(0)), moved(1), 0.1)).toBe(false);
});

test('a corner more, a ring more and another ring twice are other geometries', () => {
  const corner = polygon([[0, 0], [5, 0], ...square(0).slice(1)]);
  expect(isSameGeometry(polygon(square(0)), corner, 0.1)).toBe(false);
  expect(isSameGeometry(polygon(square(0)), many([square(0)], [square(20)]), 0.1)).toBe(false);
  expect(isSameGeometry(many([square(0)], [square(0)]), many([square(0)], [square(20)]), 0.1)).toBe(
    false,
  );
});
