import type { AreaId } from '../areas/area.ts';

/** Hur ett landskap hänger ihop med den förra körningens. */
export const landscapeOrigins = ['first', 'same', 'new', 'split', 'merged'] as const;
export type LandscapeOrigin = (typeof landscapeOrigins)[number];

/** Flytt: an area that is in another landscape than before. */
export interface LandscapeMove {
  readonly area: AreaId;
  readonly from: string;
  readonly to: string;
  /** A move between landscapes that it could as well have been in is told from a real one. */
  readonly borderline: boolean;
}
