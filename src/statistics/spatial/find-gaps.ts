import { dissolve } from './dissolve.ts';
import type { AreaGeometry, Ring } from './geometry.ts';
import type { MosaicOptions } from './mosaic.ts';
import { polygonsOf } from './polygons-of.ts';
import { ringArea } from './ring-area.ts';

/** A place inside the whole that no area covers: a mistake, or an enclave left out. */
export interface Gap {
  /** Closed, in the coordinates of the areas. */
  readonly ring: Ring;
  /** Square metres. */
  readonly area: number;
}

/**
 * The gaps between areas: the holes of their union. Slits narrower than the snap distance close.
 * Bays that are open to the outside are not gaps.
 *
 * The areas must not overlap by more than the snap distance.
 *
 * @returns the gaps, largest first.
 * @throws RangeError when a coordinate or the snap distance is not usable.
 *
 * @example
 * findGaps([], { unit: 'metres', snap: 0 }) // => []
 */
export function findGaps(areas: readonly AreaGeometry[], options: MosaicOptions): readonly Gap[] {
  const whole = dissolve(
    areas,
    areas.map(() => 'all'),
    options,
  );
  return whole
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap((rings) => rings.slice(1))
    .map((ring) => ({ ring, area: Math.abs(ringArea(ring, options.unit)) }))
    .sort((one, two) => two.area - one.area);
}
