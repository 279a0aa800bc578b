import { expect, test } from 'vitest';
import { overlapDepth } from './overlap-depth.ts';

const square = [0, 0, 8, 0, 8, 0, 8, 8, 8, 8, 0, 8, 0, 8, 0, 0];
const everywhere = [-99, -99, 99, 99] as const;
const inSquare = [0, 0, 8, 8] as const;

test('the deepest end of an edge counts, and the start is the end of another', () => {
  expect(overlapDepth([20, 3, 6, 3], square, everywhere)).toBe(2);
  expect(overlapDepth([12, 3, 3, 3], square, everywhere)).toBe(3);
  expect(overlapDepth([20, 3, 12, 3, 12, 3, 3, 3], square, inSquare)).toBe(3);
});

test('the middle of the piece between two meetings counts', () => {
  // Across the square at a height of 3: the middle, at 4, is 3 from the lower side.
  expect(overlapDepth([-8, 3, 16, 3], square, everywhere)).toBe(3);
  expect(overlapDepth([3, 16, 3, -8], square, everywhere)).toBe(3);
  // From corner to corner, and from 2 before to 6 beyond the corners.
  expect(overlapDepth([0, 0, 8, 8], square, inSquare)).toBe(4);
  expect(overlapDepth([-2, -2, 14, 14], square, everywhere)).toBe(4);
});

test('edges outside, and along the border, reach in nowhere', () => {
  expect(overlapDepth([20, 3, 12, 3], square, everywhere)).toBe(0);
  expect(overlapDepth(square, square, inSquare)).toBe(0);
  expect(overlapDepth([], square, inSquare)).toBe(0);
});

test('only places in the box are measured', () => {
  const [edge, box] = [
    [4, 4, 2, 3],
    (w: number, s: number, e: number, n: number) => [w, s, e, n] as const,
  ];
  expect(overlapDepth(edge, square, box(2, 3, 4, 4))).toBe(3);
  // The end alone, on each side of the box.
  for (const only of [box(0, 0, 2, 8), box(0, 0, 8, 3)]) {
    expect(overlapDepth(edge, square, only)).toBe(2);
  }
  const back = [2, 3, 4, 4];
  for (const only of [box(4, 0, 8, 8), box(0, 4, 8, 8)]) {
    expect(overlapDepth(back, square, only)).toBe(4);
  }
  for (const beyond of [
    box(4.1, 0, 8, 8),
    box(0, 0, 1.9, 8),
    box(0, 4.1, 8, 8),
    box(0, 0, 8, 2.9),
  ]) {
    expect(overlapDepth(edge, square, beyond)).toBe(0);
    expect(overlapDepth(back, square, beyond)).toBe(0);
  }
});
