import { createRandom } from '#statistics/random.ts';
import type { PracticeCatalogue } from '../practice-catalogue.ts';
import type { PracticeCounty } from '../practice-county.ts';
import { levelAreas, type SownLevels } from './area-levels.ts';
import { type People, populate } from './people.ts';
import { type PlantedConditions, plantConditions } from './plant-conditions.ts';
import { type PlantedGaps, plantMissing } from './plant-missing.ts';
import { type PlantedTrends, plantTrends } from './plant-trends.ts';

/** Besått län: a county with people, levels and everything that is planted in it. */
export interface SownCounty {
  readonly county: PracticeCounty;
  readonly catalogue: PracticeCatalogue;
  readonly people: People;
  readonly levels: SownLevels;
  readonly conditions: PlantedConditions;
  readonly trends: PlantedTrends;
  readonly gaps: PlantedGaps;
}

/** Fills a county with people and plants what tests and learners are to find. */
export function sowCounty(county: PracticeCounty, catalogue: PracticeCatalogue): SownCounty {
  const { seed } = county;
  const people = populate(county, catalogue, createRandom(seed + 21));
  const levels = levelAreas(county, catalogue, seed + 22);
  return {
    county,
    catalogue,
    people,
    levels,
    conditions: plantConditions(county, catalogue, levels.later, createRandom(seed + 23)),
    trends: plantTrends(county, createRandom(seed + 24)),
    gaps: plantMissing(county, createRandom(seed + 25)),
  };
}

/** The country's value of an indicator in the last year. */
export function countryValue({ order, country }: PracticeCatalogue, indicator: string): number {
  const value = country[order.indexOf(indicator)];
  if (value === undefined) throw new RangeError(`invalid indicator: ${indicator}`);
  return value;
}
