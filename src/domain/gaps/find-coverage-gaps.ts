import { type AreaId, levelOf } from '../areas/area.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { standsOn } from '../commitments/move-commitment.ts';
import type { AreaInNeed, CoverageGaps, GapCell, GapRow } from './coverage-gap.ts';

/** What a gap needs to know of a commitment. */
export type CoveringCommitment = Pick<
  Commitment,
  'state' | 'to' | 'actionArea' | 'alsoUnder' | 'wholeCounty' | 'areas'
>;

/**
 * Hitta luckor: areas in need × the plan's action areas, without a commitment that stands on the day. A
 * commitment counts under its own action area and those it also concerns. That an action area is not
 * relevant to a party closes nothing: the area's need is the same.
 *
 * @param nesting the larger areas that hold an area.
 */
export function findCoverageGaps(
  areas: readonly AreaInNeed[],
  actionAreas: readonly string[],
  commitments: readonly CoveringCommitment[],
  nesting: (area: AreaId) => readonly AreaId[],
  day: string,
): CoverageGaps {
  const standing = commitments.filter((commitment) => standsOn(commitment, day));
  const promised = countPromised(standing, actionAreas, nesting);
  const rows = areas.map((area): GapRow => {
    const inArea = promised.naming.get(area.area);
    const around = nesting(area.area).flatMap((larger) => promised.naming.get(larger) ?? []);
    const inPart = promised.inside.get(area.area);
    const cells = actionAreas.map((_, column): GapCell => {
      const ofArea = inArea?.[column] ?? 0;
      if (ofArea > 0) return { cover: 'area', commitments: ofArea };
      const ofLarger = around.reduce((sum, counts) => sum + counts[column]!, 0);
      if (ofLarger > 0) return { cover: 'larger-area', commitments: ofLarger };
      const ofPart = inPart?.[column] ?? 0;
      if (ofPart > 0) return { cover: 'part', commitments: ofPart };
      const everywhere = promised.everywhere[column]!;
      if (everywhere > 0) return { cover: 'whole-county', commitments: everywhere };
      return noCommitment;
    });
    return { ...area, cells };
  });
  const open = rows.filter(({ cells }) =>
    cells.some(({ cover }) => cover === 'none' || cover === 'whole-county'),
  );
  const decided = (row: GapRow): boolean => row.need.outcome === 'meets';
  return {
    actionAreas,
    rows: open.filter(decided).sort(byChildren),
    undecided: open.filter((row) => !decided(row)).sort(byChildren),
    covered: rows.filter(decided).length - open.filter(decided).length,
  };
}

const noCommitment: GapCell = { cover: 'none', commitments: 0 };

/** Number of commitments in each action area. */
type PromisedIn = Int32Array;

interface Promised {
  readonly naming: ReadonlyMap<AreaId, PromisedIn>;
  readonly inside: ReadonlyMap<AreaId, PromisedIn>;
  readonly everywhere: PromisedIn;
}

function countPromised(
  commitments: readonly CoveringCommitment[],
  actionAreas: readonly string[],
  nesting: (area: AreaId) => readonly AreaId[],
): Promised {
  const columns = new Map(actionAreas.map((id, column) => [id, column]));
  const naming = new Map<AreaId, PromisedIn>();
  const inside = new Map<AreaId, PromisedIn>();
  const everywhere = new Int32Array(actionAreas.length);
  const add = (index: Map<AreaId, PromisedIn>, area: AreaId, column: number): void => {
    const counts = index.get(area) ?? new Int32Array(actionAreas.length);
    counts[column]! += 1;
    index.set(area, counts);
  };
  for (const { actionArea, alsoUnder, wholeCounty, areas } of commitments) {
    const below = areas.filter(isBelowCounty);
    const larger = new Set(below.flatMap(nesting));
    for (const id of new Set([actionArea, ...alsoUnder])) {
      const column = columns.get(id);
      if (column === undefined) continue;
      // A county by name is the whole county all the same.
      if (wholeCounty || below.length < areas.length) everywhere[column]! += 1;
      for (const area of below) add(naming, area, column);
      for (const area of larger) add(inside, area, column);
    }
  }
  return { naming, inside, everywhere };
}

function isBelowCounty(area: AreaId): boolean {
  const level = levelOf(area);
  return level !== 'county' && level !== 'country';
}

function byChildren(a: GapRow, b: GapRow): number {
  return (b.children ?? -1) - (a.children ?? -1) || (a.area < b.area ? -1 : 1);
}
