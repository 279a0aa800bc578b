import { createRandom } from '#statistics/random.ts';
import type { Measured, Observation } from '../../indicators/observation.ts';
import { parsePeriod } from '../../time/period.ts';
import { years } from '../practice-county.ts';
import { cellOf, rounded } from './cells.ts';
import type { LevelSet } from './level-sets.ts';
import type { SownCounty } from './sow-county.ts';

const newest = 'deso2025';

/** Land inside a listed area: in those planted to meet every condition; elsewhere it does not apply. */
export function composeListed(
  { county, conditions }: SownCounty,
  sets: readonly LevelSet[],
): readonly Observation[] {
  const random = createRandom(county.seed + 500);
  const listed = new Set(conditions.all);
  const ids = sets.find(({ division }) => division === newest)!.ids;
  return ids.map((id, area) => {
    const value = rounded(20 + 80 * random.nextFloat(), 1);
    const measured: Measured = listed.has(area) ? { value } : { missing: 'not-applicable' };
    return cellOf('police-listed-share', id, years.length - 1, measured);
  });
}

const schoolYear = parsePeriod('lasar2024');
/** One area in so many has a school with the last years of compulsory school. */
const areasToASchool = 7;

/** Pupils who are eligible by where the school lies: a value where there is a school. */
export function composeSchools(
  { county, catalogue }: SownCounty,
  sets: readonly LevelSet[],
): readonly Observation[] {
  const random = createRandom(county.seed + 600);
  const place = catalogue.order.indexOf('school-eligibility-by-school');
  const ids = sets.find(({ division }) => division === newest)!.ids;
  return ids.map((area, i) => {
    const denominator = 40 + random.integerBelow(80);
    const level = catalogue.landscapes[county.areas[i]!.landscape]!.levels[place]!;
    const count = Math.round((denominator * level) / 100);
    const measured: Measured =
      random.integerBelow(areasToASchool) === 0
        ? { value: rounded((100 * count) / denominator, 1), count, denominator }
        : { missing: 'not-applicable' };
    return {
      indicator: 'school-eligibility-by-school',
      area,
      period: schoolYear,
      group: { sex: 'total', age: 'total' },
      measured,
    };
  });
}
