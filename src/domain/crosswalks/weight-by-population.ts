import type { AreaId } from '../areas/area.ts';
import type { Crosswalk, CrosswalkPart } from './crosswalk.ts';

/**
 * Nyckel efter befolkning: fills the shares that codes leave open with people. Of an area that was split,
 * each part gets its share of those who live in all the parts; of areas that were put together likewise.
 * A share stays open where the population of any part is unknown, or nobody lives there.
 *
 * @param populationOf how many live in an area, in the edition where its parts are apart.
 */
export function weightByPopulation(
  byCode: Crosswalk,
  populationOf: (area: AreaId) => number | undefined,
): Crosswalk {
  const split = Map.groupBy(byCode.parts, (part) => part.from);
  const merged = Map.groupBy(byCode.parts, (part) => part.to);
  const shareIn = (
    group: readonly CrosswalkPart[],
    side: 'from' | 'to',
    part: CrosswalkPart,
  ): number | undefined => {
    const people = group.map((one) => populationOf(one[side]));
    if (people.some((number) => number === undefined)) return undefined;
    const sum = people.reduce<number>((total, number) => total + (number ?? 0), 0);
    const own = populationOf(part[side]) ?? 0;
    return own > 0 && sum > 0 ? own / sum : undefined;
  };
  const parts = byCode.parts.map((part) => ({
    ...part,
    shareOfFrom: part.shareOfFrom ?? shareIn(split.get(part.from) ?? [], 'to', part),
    shareOfTo: part.shareOfTo ?? shareIn(merged.get(part.to) ?? [], 'from', part),
  }));
  return { ...byCode, method: 'by-population', parts };
}
