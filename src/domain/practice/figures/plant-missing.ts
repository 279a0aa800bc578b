import type { Random } from '#statistics/random.ts';
import { type MissingReason, missingReasons } from '../../indicators/observation.ts';
import { type PracticeCounty, years } from '../practice-county.ts';

/** Planterad lucka eller avvikelse: a cell of the newest edition, by places in the lists of areas and years. */
export interface PlantedCell {
  readonly indicator: string;
  readonly area: number;
  readonly year: number;
}

export interface PlantedGaps {
  readonly missing: readonly (PlantedCell & { readonly reason: MissingReason })[];
  /** Values that are this many times what they should be. */
  readonly outliers: readonly PlantedCell[];
}

/** How far out of line an outlier is. */
export const outlierFactor = 2.4;
const cellsOfEach = 3;
const outliers = 5;
/** Outside the rule, so that a planted gap decides no condition. */
const indicators = [
  'wages',
  'foreign-background',
  'single-person-households',
  'rented-dwellings',
  'low-economic-standard',
] as const;

/** Plantera luckor: cells without a value, some for each reason there is, and cells with a value out of line. */
export function plantMissing(county: PracticeCounty, random: Random): PlantedGaps {
  const taken = new Set<string>();
  const pick = (among: readonly string[]): PlantedCell => {
    for (;;) {
      const indicator = among[random.integerBelow(among.length)]!;
      const area = random.integerBelow(county.areas.length);
      const year = years.length - 1 - random.integerBelow(2);
      const key = `${indicator} ${area} ${year}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return { indicator, area, year };
    }
  };
  const missing = missingReasons.flatMap((reason) =>
    Array.from({ length: cellsOfEach }, () => {
      const cell = pick(indicators);
      // What is not published yet is of the last year.
      const year = reason === 'not-published-yet' ? years.length - 1 : cell.year;
      taken.add(`${cell.indicator} ${cell.area} ${year}`);
      return { ...cell, year, reason };
    }),
  );
  return { missing, outliers: Array.from({ length: outliers }, () => pick(['wages'])) };
}
