import type { AreaId } from '../areas/area.ts';
import type { AreaInNeed, Cover } from './coverage-gap.ts';
import { type CoveringCommitment, findCoverageGaps } from './find-coverage-gaps.ts';

/** Lucka i ett område: an action area without a commitment of the area's own. */
export interface AreaGap {
  readonly actionArea: string;
  readonly cover: Extract<Cover, 'none' | 'whole-county'>;
}

/**
 * Hitta ett områdes luckor: as the list of gaps has them, for one area alone.
 *
 * @param around the larger areas that hold it.
 */
export function findAreaGaps(
  area: AreaInNeed,
  around: readonly AreaId[],
  actionAreas: readonly string[],
  commitments: readonly CoveringCommitment[],
  day: string,
): readonly AreaGap[] {
  const nesting = (id: AreaId): readonly AreaId[] => (id === area.area ? around : []);
  const { rows, undecided } = findCoverageGaps([area], actionAreas, commitments, nesting, day);
  const cells = [...rows, ...undecided][0]?.cells ?? [];
  return actionAreas.flatMap((actionArea, column): readonly AreaGap[] => {
    const cover = cells[column]?.cover;
    return cover === 'none' || cover === 'whole-county' ? [{ actionArea, cover }] : [];
  });
}
