import type { AreaId } from '../areas/area.ts';
import { findTwins } from '../compass/find-twins.ts';
import type { ComparisonArea, EffectQuestion } from './effect.ts';

/** As few as a difference in differences can tell chance by, with two to spare. */
const fewest = 10;

/**
 * Välj jämförelseområden: the areas most like the effort's own, by the social compass where it knows
 * them, otherwise by the level of the indicator before the effort. Nearest first; of equals the first by id.
 *
 * @param complete candidates with a value in every period that is compared.
 * @param levels mean of the values before, of effort areas and candidates.
 */
export function chooseComparisons(
  { treated, likeness }: Pick<EffectQuestion, 'treated' | 'likeness'>,
  complete: readonly AreaId[],
  levels: ReadonlyMap<AreaId, number>,
): readonly ComparisonArea[] {
  const most = Math.max(fewest, 2 * treated.length);
  const byCompass = likeness && nearestByCompass(treated, complete, likeness, most);
  return byCompass ?? nearestByLevel(treated, complete, levels, most);
}

/** Undefined when the compass lacks one of the effort's areas, or knows too few of the others. */
function nearestByCompass(
  treated: readonly AreaId[],
  complete: readonly AreaId[],
  likeness: NonNullable<EffectQuestion['likeness']>,
  most: number,
): readonly ComparisonArea[] | undefined {
  const known = new Set(likeness.areas);
  if (!treated.every((area) => known.has(area))) return undefined;
  const wanted = new Set(complete);
  const distances = new Map<AreaId, number>();
  for (const one of treated) {
    for (const { area, distance } of findTwins(likeness, one, likeness.areas.length)) {
      if (!wanted.has(area)) continue;
      distances.set(area, Math.min(distance, distances.get(area) ?? Number.POSITIVE_INFINITY));
    }
  }
  if (distances.size < Math.min(fewest, complete.length)) return undefined;
  return nearest(distances, most, 'compass');
}

function nearestByLevel(
  treated: readonly AreaId[],
  complete: readonly AreaId[],
  levels: ReadonlyMap<AreaId, number>,
  most: number,
): readonly ComparisonArea[] {
  const own = treated.flatMap((area) => levels.get(area) ?? []);
  const distances = new Map<AreaId, number>();
  for (const area of complete) {
    const level = levels.get(area);
    if (level === undefined || own.length === 0) continue;
    distances.set(area, Math.min(...own.map((other) => Math.abs(other - level))));
  }
  return nearest(distances, most, 'level');
}

function nearest(
  distances: ReadonlyMap<AreaId, number>,
  most: number,
  chosenBy: ComparisonArea['chosenBy'],
): readonly ComparisonArea[] {
  return [...distances]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([area, distance]) => ({ area, chosenBy, distance }));
}
