import { type AreaId, divisionOf, levelOf } from '../areas/area.ts';
import type { Observation } from '../indicators/observation.ts';
import { periodKey } from '../time/period.ts';
import { shareOf } from './cube-cells.ts';

const country = 'country:SE' as AreaId;

/**
 * Summera riket: shares of the country from the counts of all its RegSO, which cover it without gap or overlap.
 * Only where every RegSO of one edition has counts: a sum with a hole is no sum. From reference year 2025 each
 * count carries a little noise, which nearly cancels out over three thousand areas.
 */
export function sumCountry(observations: readonly Observation[]): readonly Observation[] {
  const groups = Map.groupBy(
    observations.filter(({ area }) => levelOf(area) === 'regso'),
    ({ indicator, period, area, group }) =>
      [indicator, periodKey(period), divisionOf(area), group.sex, group.age].join('|'),
  );
  return [...groups.values()].flatMap((parts): Observation[] => {
    let count = 0;
    let denominator = 0;
    for (const { measured } of parts) {
      if ('missing' in measured && measured.missing === 'not-applicable') continue;
      if ('missing' in measured || measured.count === undefined) return [];
      count += measured.count;
      denominator += measured.denominator ?? 0;
    }
    const measured = shareOf({ value: count }, { value: denominator });
    return 'missing' in measured ? [] : [{ ...parts[0]!, area: country, measured }];
  });
}
