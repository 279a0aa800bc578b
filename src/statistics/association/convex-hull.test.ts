import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convexHull } from './convex-hull.ts';

test('corners come counter-clockwise, without places on sides and within', () => {
  const x = [2, 4, 0, 2, 4, 0, 1, 2, 4];
  const y = [2, 4, 4, 0, 0, 0, 3, 4, 2];
  expect(convexHull(x, y)).toEqual([5, 4, 1, 2]);
});

test('of places on a line the ends are left, and of equal places one', () => {
  expect(convexHull([], [])).toEqual([]);
  expect(convexHull([3], [1])).toEqual([0]);
  expect(convexHull([3, 3, 3], [1, 1, 1])).toHaveLength(1);
  expect(convexHull([1, 0, 3, 2], [1, 0, 3, 2])).toEqual([1, 2]);
  expect(convexHull([5, 5, 5], [2, 0, 1])).toEqual([1, 0]);
});

test('every corner turns left, and no place lies to the right of a side', () => {
  const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 15 }), (given) => {
      const corners = convexHull(
        given.map(([a]) => a),
        given.map(([, b]) => b),
      ).map((i) => given[i]!);
      for (const [i, [ax, ay]] of corners.entries()) {
        const [bx, by] = corners[(i + 1) % corners.length]!;
        const leftOf = ([px, py]: readonly number[]) =>
          (bx - ax) * (py! - ay) - (by - ay) * (px! - ax);
        for (const one of given) expect(leftOf(one)).toBeGreaterThanOrEqual(0);
        if (corners.length < 3) continue;
        expect(leftOf(corners[(i + 2) % corners.length]!)).toBeGreaterThan(0);
      }
    }),
  );
});
