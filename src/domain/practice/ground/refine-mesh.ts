import type { Mesh } from './mesh.ts';

/** Whether a triangle of an area in square metres, with its middle there, is too large. */
export type TooLarge = (squareMetres: number, x: number, y: number) => boolean;

/**
 * Triangles that are small where they must be, without gaps: a rectangle of squares cut corner to corner,
 * each triangle halved at its longest side, together with the one beyond it, until none is too large.
 * Source: Mitchell, "Adaptive refinement for arbitrary finite-element spaces" (newest vertex bisection),
 * J. Comp. Appl. Math. 36 (1991).
 */
export function refineMesh(
  width: number,
  height: number,
  side: number,
  isTooLarge: TooLarge,
): Mesh {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const grown = coarseMesh(columns, rows, side);
  for (let triangle = 0; triangle < grown.count(); triangle++) {
    while (isTooLarge(...grown.sizeAndMiddle(triangle))) grown.halve(triangle);
  }
  return grown.done();
}

interface GrowingMesh {
  readonly count: () => number;
  readonly sizeAndMiddle: (triangle: number) => [number, number, number];
  readonly halve: (triangle: number) => void;
  readonly done: () => Mesh;
}

/** The first side of every triangle, from corner 0 to corner 1, is its longest: the one to halve. */
function coarseMesh(columns: number, rows: number, side: number): GrowingMesh {
  const x: number[] = [];
  const y: number[] = [];
  const corners: number[] = [];
  const beyond: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      x.push(column * side);
      y.push(row * side);
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const southWest = row * (columns + 1) + column;
      const northWest = southWest + columns + 1;
      const lower = 2 * (row * columns + column);
      corners.push(northWest + 1, southWest, southWest + 1, southWest, northWest + 1, northWest);
      beyond.push(lower + 1, row > 0 ? lower - 2 * columns + 1 : -1);
      beyond.push(column + 1 < columns ? lower + 3 : -1);
      beyond.push(lower, row + 1 < rows ? lower + 2 * columns : -1);
      beyond.push(column > 0 ? lower - 2 : -1);
    }
  }
  const replace = (triangle: number, from: number, to: number): void => {
    if (triangle < 0) return;
    for (let i = triangle * 3; i < triangle * 3 + 3; i++) if (beyond[i] === from) beyond[i] = to;
  };
  /** Puts the two halves of a triangle in its place and in a new one; the first keeps the old number. */
  const split = (triangle: number, middle: number): number => {
    const at = triangle * 3;
    const [a, b, c] = [corners[at]!, corners[at + 1]!, corners[at + 2]!];
    const [besideB, besideC] = [beyond[at + 1]!, beyond[at + 2]!];
    const second = corners.length / 3;
    [corners[at], corners[at + 1], corners[at + 2]] = [c, a, middle];
    [beyond[at], beyond[at + 1], beyond[at + 2]] = [besideC, -1, second];
    corners.push(b, c, middle);
    beyond.push(besideB, triangle, -1);
    replace(besideB, triangle, second);
    return second;
  };
  const halve = (triangle: number): void => {
    const over = beyond[triangle * 3]!;
    // The one beyond must have the same longest side before both can be halved at it.
    if (over >= 0 && beyond[over * 3] !== triangle) halve(over);
    const other = beyond[triangle * 3]!;
    const [a, b] = [corners[triangle * 3]!, corners[triangle * 3 + 1]!];
    const middle = x.length;
    x.push((x[a]! + x[b]!) / 2);
    y.push((y[a]! + y[b]!) / 2);
    const second = split(triangle, middle);
    if (other < 0) return;
    const otherSecond = split(other, middle);
    beyond[triangle * 3 + 1] = otherSecond;
    beyond[otherSecond * 3 + 2] = triangle;
    beyond[second * 3 + 2] = other;
    beyond[other * 3 + 1] = second;
  };
  return {
    count: () => corners.length / 3,
    sizeAndMiddle: (triangle) => {
      const at = triangle * 3;
      const [a, b, c] = [corners[at]!, corners[at + 1]!, corners[at + 2]!];
      const doubled = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
      return [doubled / 2, (x[a]! + x[b]! + x[c]!) / 3, (y[a]! + y[b]! + y[c]!) / 3];
    },
    halve,
    done: () => ({
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      corners: Int32Array.from(corners),
      beyond: Int32Array.from(beyond),
      count: corners.length / 3,
    }),
  };
}
