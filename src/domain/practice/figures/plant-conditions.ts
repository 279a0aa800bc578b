import type { Random } from '#statistics/random.ts';
import type { PracticeCatalogue } from '../practice-catalogue.ts';
import type { PracticeCounty } from '../practice-county.ts';
import type { AreaLevels } from './area-levels.ts';
import { type Measure, measures } from './measures.ts';

/** Of the areas, the share planted to meet all seven conditions, and all but one. */
const allShare = 0.03;
const allButOneShare = 0.025;
const strained = 'rented-strained';
/** Nobody else meets as many as this. */
const limit = 6;

/** The measures that the rule is about, in its order. */
export const ruleMeasures: readonly Measure[] = [...measures.values()].filter(
  (measure) => measure.worse !== undefined,
);

/** Areas planted on purpose, as places in the county. */
export interface PlantedConditions {
  readonly all: readonly number[];
  /** Area and the one measure whose condition it does not meet. */
  readonly allButOne: ReadonlyMap<number, string>;
}

/**
 * Plantera villkor: moves values so that the areas picked meet seven, or six, of the rule's conditions and no
 * other area meets more than five; and so that no value lies so near the country's that rounding decides.
 * Levels are changed in place.
 */
export function plantConditions(
  county: PracticeCounty,
  catalogue: PracticeCatalogue,
  levels: AreaLevels,
  random: Random,
): PlantedConditions {
  const candidates = random.shuffle(
    [...county.areas.keys()].filter(
      (area) => catalogue.landscapes[county.areas[area]!.landscape]!.id === strained,
    ),
  );
  const wanted = (share: number): number => Math.max(3, Math.round(county.areas.length * share));
  const all = candidates.slice(0, wanted(allShare)).sort((a, b) => a - b);
  const rest = candidates.slice(all.length, all.length + wanted(allButOneShare));
  const allButOne = new Map(
    rest.map((area, i) => [area, ruleMeasures[i % ruleMeasures.length]!.id]),
  );
  const countryOf = (measure: Measure): number =>
    catalogue.country[catalogue.order.indexOf(measure.id)]!;
  const planted = new Set(all);
  for (const area of county.areas.keys()) {
    const isAll = planted.has(area);
    const exception = allButOne.get(area);
    let met = 0;
    for (const measure of ruleMeasures) {
      const column = levels.get(measure.id)!;
      const country = countryOf(measure);
      const isWorse =
        isAll || exception !== undefined
          ? measure.id !== exception
          : (measure.worse === 'below') === column[area]! < country && met < limit - 1;
      if (isWorse) met++;
      column[area] = keepAside(column[area]!, country, measure, isWorse);
    }
  }
  return { all, allButOne };
}

/** The value itself when it lies on the side asked for, well off the line; else a little beyond the line. */
function keepAside(value: number, line: number, measure: Measure, isWorse: boolean): number {
  const sign = (measure.worse === 'below') === isWorse ? -1 : 1;
  const edge = line * (1 + sign * measure.margin);
  return sign < 0 ? Math.min(value, edge) : Math.max(value, edge);
}
