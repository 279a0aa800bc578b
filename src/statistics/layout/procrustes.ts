import { mean } from '../descriptive/mean.ts';
import type { Layout } from './layout.ts';

/** How one picture is laid upon another: turned, perhaps mirrored, and moved; never stretched. */
export interface Procrustes {
  /** Row by row: x' = r₀₀ x + r₁₀ y + moved[0], y' = r₀₁ x + r₁₁ y + moved[1]. */
  readonly rotation: readonly [readonly [number, number], readonly [number, number]];
  readonly translation: readonly [number, number];
  readonly isMirrored: boolean;
  /** What is left of the squared distances between the two pictures. */
  readonly sumOfSquares: number;
}

/**
 * The turn, mirroring and move that lay a picture upon another with the smallest sum of squared distances
 * between the same areas. No stretching, so that real change is not hidden.
 *
 * Source: Schönemann, "A generalized solution of the orthogonal Procrustes problem", Psychometrika 31 (1966),
 * solved in closed form in two dimensions; the same as `vegan::procrustes(scale = FALSE)`.
 *
 * @param target where the areas were.
 * @param moved where the same areas are, in the same order.
 * @throws RangeError for no areas, different numbers of them, and a coordinate that is not finite.
 *
 * @example
 * fitProcrustes({ x: [0, 1], y: [0, 0] }, { x: [0, 0], y: [0, 1] }).sumOfSquares // => 0
 */
export function fitProcrustes(target: Layout, moved: Layout): Procrustes {
  const count = target.x.length;
  if (count === 0 || moved.x.length !== count) {
    throw new RangeError(`invalid moved: ${moved.x.length} areas beside ${count}`);
  }
  const [targetX, targetY] = [mean(target.x)!, mean(target.y)!];
  const [movedX, movedY] = [mean(moved.x)!, mean(moved.y)!];
  let [xx, xy, yx, yy, squares] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b] = [moved.x[i]! - movedX, moved.y[i]! - movedY];
    const [c, d] = [target.x[i]! - targetX, target.y[i]! - targetY];
    xx += a * c;
    xy += a * d;
    yx += b * c;
    yy += b * d;
    squares += a * a + b * b + c * c + d * d;
  }
  // How much a turn and a mirrored turn bring the pictures together.
  const turned = Math.hypot(xx + yy, xy - yx);
  const mirrored = Math.hypot(xx - yy, xy + yx);
  const isMirrored = mirrored > turned;
  const rotation = isMirrored
    ? matrixOf(xx - yy, xy + yx, mirrored, -1)
    : matrixOf(xx + yy, xy - yx, turned, 1);
  const [[r00, r01], [r10, r11]] = rotation;
  return {
    rotation,
    translation: [targetX - (r00 * movedX + r10 * movedY), targetY - (r01 * movedX + r11 * movedY)],
    isMirrored,
    sumOfSquares: Math.max(0, squares - 2 * Math.max(turned, mirrored)),
  };
}

/**
 * A picture moved as `fitProcrustes` found; also areas that the other picture lacks.
 *
 * @example
 * const turn = { rotation: [[0, 1], [-1, 0]], translation: [2, 0] };
 * moveLayout({ x: [1], y: [0] }, turn).y // => [1]
 */
export function moveLayout(
  layout: Layout,
  fitted: Pick<Procrustes, 'rotation' | 'translation'>,
): Layout {
  const [[r00, r01], [r10, r11]] = fitted.rotation;
  const [right, up] = fitted.translation;
  const { x, y } = layout;
  return {
    x: Float64Array.from(x, (along, i) => r00 * along + r10 * y[i]! + right),
    y: Float64Array.from(x, (along, i) => r01 * along + r11 * y[i]! + up),
  };
}

function matrixOf(
  cosine: number,
  sine: number,
  length: number,
  side: 1 | -1,
): Procrustes['rotation'] {
  // Nothing to turn by, as when all areas lie in one place.
  const [c, s] = length === 0 ? [1, 0] : [cosine / length, sine / length];
  return [
    [c, s],
    [0 - side * s, side * c],
  ];
}
