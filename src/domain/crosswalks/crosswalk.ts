import type { AreaId, DivisionId } from '../areas/area.ts';

/** Hur en nyckel är gjord: by the publisher's codes, by ground, by people, or as a file says. */
export const crosswalkMethods = ['by-code', 'by-area', 'by-population', 'from-file'] as const;
export type CrosswalkMethod = (typeof crosswalkMethods)[number];

/** Del av en nyckel: how an area of one division and an area of another share ground or people. */
export interface CrosswalkPart {
  readonly from: AreaId;
  readonly to: AreaId;
  /** How much of `from` lies in `to`, over 0 and at most 1; undefined when the method cannot tell. */
  readonly shareOfFrom: number | undefined;
  /** How much of `to` comes from `from`. */
  readonly shareOfTo: number | undefined;
}

/** Nyckel mellan indelningar: the parts, and the areas that have no counterpart. */
export interface Crosswalk {
  readonly from: DivisionId;
  readonly to: DivisionId;
  readonly method: CrosswalkMethod;
  readonly parts: readonly CrosswalkPart[];
  readonly unmatchedFrom: readonly AreaId[];
  readonly unmatchedTo: readonly AreaId[];
}

/** Shares that differ from a whole by less than this are the rounding of a sum. */
const rounding = 1e-9;

/**
 * Whether the two areas are each other's whole: one and the same area by the crosswalk.
 *
 * @example
 * isWhole({ from: 'deso2018:0380C1220', to: 'deso2025:0380C1220', shareOfFrom: 1, shareOfTo: 1 }) // => true
 */
export function isWhole({
  shareOfFrom,
  shareOfTo,
}: Pick<CrosswalkPart, 'shareOfFrom' | 'shareOfTo'>): boolean {
  return (shareOfFrom ?? 0) > 1 - rounding && (shareOfTo ?? 0) > 1 - rounding;
}
