import { createRandom } from '#statistics/random.ts';
import { firstLaterYear } from '../plant-landscapes.ts';
import { type PracticeCounty, years } from '../practice-county.ts';
import type { SownLevels } from './area-levels.ts';
import type { Measure } from './measures.ts';
import { normal } from './normal.ts';
import type { People } from './people.ts';
import { type PlantedTrends, type Trend, valueInYear } from './plant-trends.ts';

/** Kolumn: numerator and denominator of a measure in each area and year; in that order. */
export interface Column {
  readonly counts: Float64Array;
  readonly sizes: Float64Array;
}

/** What columns are counted from. */
export interface Counting {
  readonly county: PracticeCounty;
  readonly people: People;
  readonly levels: SownLevels;
  readonly trends: PlantedTrends;
  /** The country's value, to round away from. */
  readonly countryOf: (indicator: string) => number;
  readonly seed: number;
}

/** Räkna: a measure's value in every area and year as whole persons, days or thousands of kronor. */
export function countColumn(counting: Counting, measure: Measure, employed?: Column): Column {
  const { county, people, levels, trends, seed } = counting;
  const random = createRandom(seed);
  const [earlier, later] = [levels.earlier.get(measure.id)!, levels.later.get(measure.id)!];
  const change = years.indexOf(firstLaterYear);
  const length = county.areas.length * years.length;
  const counts = new Float64Array(length);
  const sizes = new Float64Array(length);
  const line = counting.countryOf(measure.id);
  county.areas.forEach(({ group }, area) => {
    const trend: Trend = trends.get(measure.id)?.[group] ?? 'flat';
    for (let year = 0; year < years.length; year++) {
      const place = area * years.length + year;
      const yearsBefore = years.length - 1 - year;
      const noise = normal(random);
      const level = (year < change ? earlier : later)[area]!;
      const value = valueInYear(level, measure.kind, { trend, yearsBefore, noise });
      if (measure.base === 'labour') {
        // Those out of work are counted beside those in it, so the two fit together.
        const inWork = employed!.counts[place]!;
        sizes[place] = Math.round(inWork / (1 - value / 100));
        counts[place] = sizes[place]! - inWork;
        continue;
      }
      sizes[place] = people.sizeOf(measure.base, area, year);
      const exact = sizes[place]! * (measure.kind === 'share' ? value / 100 : value);
      counts[place] = measure.kind === 'share' ? away(exact, value, line) : Math.round(exact);
    }
  });
  return { counts, sizes };
}

/** Whole persons on the same side of the line as the value: in a small group rounding could cross it. */
function away(exact: number, value: number, line: number): number {
  return value < line ? Math.floor(exact) : Math.ceil(exact);
}
