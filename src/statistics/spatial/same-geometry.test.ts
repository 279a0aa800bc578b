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

test('the tolerance is met in both coordinates, from any beginning and in either direction', () => {
  const moved = (dx: number, dy: number) => square(0).map(([x, y]) => [x! + dx, y! + dy]);
  for (const start of [0, 1, 2, 3]) {
    for (const ring of [begunAt(moved(3, 4), start), begunAt(moved(3, 4), start).toReversed()]) {
      expect(isSameGeometry(polygon(square(0)), polygon(ring), 5)).toBe(true);
      expect(isSameGeometry(polygon(square(0)), polygon(ring), 4.99)).toBe(false);
    }
  }
});

test('one position that is elsewhere makes another ring, wherever it is', () => {
  for (const at of [0, 1, 2, 3]) {
    const open = square(0).slice(0, -1);
    open[at] = [open[at]![0]! + 1, open[at]![1]!];
    expect(isSameGeometry(polygon(square(0)), polygon([...open, open[0]!]), 0.5)).toBe(false);
    expect(isSameGeometry(polygon([...open, open[0]!]), polygon(square(0)), 0.5)).toBe(false);
  }
});

test('rings of one position or none are the same, and rings of other lengths are not', () => {
  expect(isSameGeometry(polygon([]), polygon([]), 0)).toBe(true);
  expect(isSameGeometry(polygon([[1, 1]]), polygon([[5, 5]]), 0)).toBe(true);
  expect(isSameGeometry(polygon([[1, 1]]), polygon([]), 0)).toBe(false);
  expect(isSameGeometry(polygon(square(0)), polygon([[0, 0]]), 0)).toBe(false);
  const line: Position[] = [
    [1, 1],
    [1, 1],
  ];
  expect(
    isSameGeometry(
      polygon(line),
      polygon([
        [1, 1],
        [1, 1],
      ]),
      0,
    ),
  ).toBe(true);
  expect(
    isSameGeometry(
      polygon(line),
      polygon([
        [2, 2],
        [2, 2],
      ]),
      0,
    ),
  ).toBe(false);
});
