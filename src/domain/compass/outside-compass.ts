import type { AreaId } from '../areas/area.ts';

/** En annans kompass: the classes of somebody else's analysis, as a file tells them. */
export interface OutsideClasses {
  /** Names of the classes, in the order of their names. */
  readonly classes: readonly string[];
  /** Position of each area's class, in the order of the areas' ids. */
  readonly areas: readonly { readonly area: AreaId; readonly class: number }[];
}

/** A class for an area, with where the file says so. */
export interface ClassedRow {
  readonly row: number;
  readonly area: AreaId;
  readonly class: string;
}

/** How many classes a compass may have, and how long their names may be. */
export const outsideLimits = { least: 2, most: 40, nameLength: 80 } as const;
