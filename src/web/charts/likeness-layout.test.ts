import { expect, test } from 'vitest';
import { layOutLikeness } from './likeness-layout.ts';

const size = { width: 600, height: 400 };

test('the farthest point reaches the edge and distances are alike both ways', () => {
  const { points, middle } = layOutLikeness(
    {
      points: [
        { x: 2, y: 0 },
        { x: 0, y: 1 },
        { x: 0, y: -2 },
      ],
      directions: [],
    },
    size,
  );
  expect(middle).toEqual([300, 200]);
  expect(points).toEqual([
    [300 + 186, 200],
    [300, 200 - 93],
    [300, 200 + 186],
  ]);
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
