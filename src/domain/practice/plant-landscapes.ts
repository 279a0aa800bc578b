import type { Random } from '#statistics/random.ts';
import type { Ground } from './ground/ground.ts';

/** Kinds in the order of the catalogue; the two last are never an area's own kind. */
const [student, central, flats, country, villas] = [0, 3, 4, 5, 6] as const;
const [industrial, newBuilt] = [7, 8] as const;

/** The first year in which areas have their later look. */
export const firstLaterYear = 2020;

/** Of each kind, the share of its areas that are built anew in 2020. */
const rebuilt: ReadonlyMap<number, number> = new Map([
  [flats, 0.2],
  [country, 0.13],
  [villas, 0.16],
]);

/** Utseende: the kind whose people and homes an area has, through 2019 and from 2020. */
export interface AreaLook {
  readonly earlier: number;
  readonly later: number;
}

/**
 * Plantera landskap som ändras: student housing is split off from what was young and central; industrial towns
 * become as small towns and countryside, a merge; and new-built areas come from several kinds, a new one. What
 * the rule is about follows the area's own kind all the time.
 */
export function plantLandscapes(
  ground: Ground,
  kinds: readonly number[],
  { nextFloat }: Random,
): readonly AreaLook[] {
  return kinds.map((kind, area): AreaLook => {
    const chance = nextFloat();
    if (kind === student) return { earlier: central, later: student };
    if (chance < (rebuilt.get(kind) ?? 0)) return { earlier: kind, later: newBuilt };
    const wasIndustrial = kind === country && ground.areas[area]!.town >= 0;
    return { earlier: wasIndustrial ? industrial : kind, later: kind };
  });
}
