import type { AreaId } from '../areas/area.ts';

/** Vilket landskap varje område är i: the position of its landscape in a run. */
export type Members = ReadonlyMap<AreaId, number>;

/** Where an area's people were: in which area of the run before, and the share of them. */
export interface AreaLink {
  readonly area: AreaId;
  /** Over 0 and at most 1. */
  readonly share: number;
}
export type LinksOf = (area: AreaId) => readonly AreaLink[];

/** Of runs in the same division: every area is itself. */
export const itself: LinksOf = (area) => [{ area, share: 1 }];

/** What is set against what: the run before and the new one. */
export interface RunPair {
  readonly before: Members;
  readonly after: Members;
  readonly linksOf: LinksOf;
}

/**
 * Gemensamma invånare: for each landscape of the run before (row) and of the new one (column) how many people
 * live in areas that are in both; areas that only one of the runs has count nowhere.
 *
 * @param sizes how many landscapes each of the runs has.
 * @param peopleOf how many live in an area of the new run.
 */
export function coMembership(
  { before, after, linksOf }: RunPair,
  sizes: { readonly before: number; readonly after: number },
  peopleOf: (area: AreaId) => number,
): readonly Float64Array[] {
  const shared = Array.from({ length: sizes.before }, () => new Float64Array(sizes.after));
  for (const [area, to] of after) {
    for (const link of linksOf(area)) {
      const from = before.get(link.area);
      if (from !== undefined) shared[from]![to]! += peopleOf(area) * link.share;
    }
  }
  return shared;
}
