import { expect, test } from 'vitest';
import { layOutLikeness } from './likeness-layout.ts';

const size = { width: 600, height: 400 };

test('the points fill the picture and distances are alike both ways', () => {
  const { points, middle } = layOutLikeness(
    {
      points: [
        { x: 3, y: 0 },
        { x: -1, y: 1 },
        { x: 0, y: -1 },
      ],
      directions: [],
    },
    size,
  );
  // 4.2 wide, with room for arrows to the left, and 2 high in 572 × 372 pixels.
  const unit = 572 / 4.2;
  expect(middle[0]).toBeCloseTo(14 + 1.2 * unit, 9);
  expect(middle[1]).toBe(200);
  const expected = [
    [586, 200],
    [14 + 0.2 * unit, 200 - unit],
    [14 + 1.2 * unit, 200 + unit],
  ];
  for (const [i, [x, y]] of points.entries()) {
    expect(x).toBeCloseTo(expected[i]![0]!, 9);
    expect(y).toBeCloseTo(expected[i]![1]!, 9);
  }
});

test('arrows stay inside however far from the middle of the picture they begin', () => {
  const { directions, middle } = layOutLikeness(
    {
      points: [
        { x: 0, y: 0 },
        { x: 10, y: 1 },
      ],
      directions: [
        { x: -1, y: 0, text: 'west' },
        { x: 0.5, y: 0.5, text: 'north-east' },
      ],
    },
    size,
  );
  for (const { tip } of directions) {
    expect(tip[0]).toBeGreaterThan(0);
    expect(tip[0]).toBeLessThan(600);
    expect(Math.hypot(tip[0] - middle[0], tip[1] - middle[1])).toBeGreaterThan(60);
  }
});

test('one point, or none, has a picture', () => {
  expect(layOutLikeness({ points: [{ x: 0, y: 0 }], directions: [] }, size).points).toEqual([
    [300, 200],
  ]);
  expect(layOutLikeness({ points: [], directions: [] }, size).middle).toEqual([300, 200]);
});

test('texts of arrows in the same direction stand under each other, inside the picture', () => {
  const directions = ['a', 'b', 'c', 'd'].map((text) => ({ x: 0.2, y: -1, text }));
  const layout = layOutLikeness({ points: [], directions }, { width: 600, height: 200 });
  const heights = layout.directions.map(({ at }) => at[1]);
  for (let i = 1; i < heights.length; i++) {
    expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(16);
  }
  expect(Math.max(...heights)).toBeLessThanOrEqual(196);
});

test('texts to the left end at their arrow and long ones are cut with a sign of it', () => {
  const text = 'Andel som bor i hushåll med låg ekonomisk standard';
  const [direction] = layOutLikeness(
    { points: [], directions: [{ x: -0.5, y: 0, text }] },
    size,
  ).directions;
  expect(direction?.anchor).toBe('end');
  expect(direction?.text).toBe('Andel som bor i hushåll med l…');
  expect(direction?.at[0]).toBeGreaterThan(200);
});

test('many points are drawn small', () => {
  const many = (count: number): number =>
    layOutLikeness(
      { points: Array.from({ length: count }, (_, i) => ({ x: i, y: 0 })), directions: [] },
      size,
    ).radius;
  expect([many(400), many(401), many(1500), many(1501)]).toEqual([6, 3.5, 3.5, 2]);
});
