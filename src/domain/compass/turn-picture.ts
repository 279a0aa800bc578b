import { fitProcrustes } from '#statistics/layout/procrustes.ts';
import type { AreaId } from '../areas/area.ts';
import type { LinksOf } from './co-membership.ts';

/** A place in the picture of likeness. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** How a picture is turned or mirrored: x' = a x + b y and y' = c x + d y, as [a, b, c, d]. */
export type Turn = readonly [number, number, number, number];
export const unturned: Turn = [1, 0, 0, 1];

/**
 * Vrid bilden: the turn, perhaps with mirroring, that lays the areas nearest to where they were in the run before,
 * so that what has changed is seen and not which way the axes happened to point. Nothing is stretched or moved: the
 * mean of the areas stays in the middle. `unturned` where no area was there before.
 */
export function turnPicture(
  areas: readonly ({ readonly area: AreaId } & PicturePoint)[],
  before: ReadonlyMap<AreaId, PicturePoint>,
  linksOf: LinksOf,
): Turn {
  const pairs = areas.flatMap(({ area, x, y }) => {
    const links = linksOf(area).flatMap(({ area: id, share }) => {
      const point = before.get(id);
      return point === undefined ? [] : [{ point, share }];
    });
    const total = links.reduce((sum, { share }) => sum + share, 0);
    if (total === 0) return [];
    const meanOf = (axis: 'x' | 'y'): number =>
      links.reduce((sum, { point, share }) => sum + point[axis] * share, 0) / total;
    return [{ was: { x: meanOf('x'), y: meanOf('y') }, is: { x, y } }];
  });
  if (pairs.length === 0) return unturned;
  const layoutOf = (side: 'was' | 'is') => ({
    x: Float64Array.from(pairs, (pair) => pair[side].x),
    y: Float64Array.from(pairs, (pair) => pair[side].y),
  });
  const [[r00, r01], [r10, r11]] = fitProcrustes(layoutOf('was'), layoutOf('is')).rotation;
  return [r00, r10, r01, r11];
}

/** A point of a turned picture. */
export function turnPoint([a, b, c, d]: Turn, { x, y }: PicturePoint): PicturePoint {
  return { x: a * x + b * y, y: c * x + d * y };
}
