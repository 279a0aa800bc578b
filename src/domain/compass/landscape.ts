import type { AreaId } from '../areas/area.ts';

/** Hur ett landskap hänger ihop med den förra körningens. */
export const landscapeOrigins = ['first', 'same', 'new', 'split', 'merged'] as const;
export type LandscapeOrigin = (typeof landscapeOrigins)[number];

/**
 * Landskap med minne: what keeps its letter, colour and name from run to run. Letters are given in order and
 * never used again within a division's level; colour and pattern follow the letter.
 */
export interface LandscapeIdentity {
  /** Position in the run's `landscapes`. */
  readonly position: number;
  /** `A`, `B` … `Z`, `AA`. */
  readonly letter: string;
  readonly origin: LandscapeOrigin;
  /** Letters in the earlier run that its areas come from, largest first, with the share of its people. */
  readonly from: readonly { readonly letter: string; readonly share: number }[];
}

/** Flytt: an area that is in another landscape than before. */
export interface LandscapeMove {
  readonly area: AreaId;
  readonly from: string;
  readonly to: string;
  /** A move between landscapes that it could as well have been in is told from a real one. */
  readonly borderline: boolean;
}
