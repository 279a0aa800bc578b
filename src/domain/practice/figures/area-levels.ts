import { createRandom } from '#statistics/random.ts';
import type { PracticeCatalogue } from '../practice-catalogue.ts';
import type { PracticeCounty } from '../practice-county.ts';
import { measures } from './measures.ts';
import { normal } from './normal.ts';

/** Nivåer: each area's own value of each measure in the last year, before it is counted in people. */
export type AreaLevels = ReadonlyMap<string, Float64Array>;

/** Conditions hang together: this much of a difference is the same for all measures of an area. */
const common = 0.55;
const own = 0.7;
/** Measures of which a high value goes with good conditions. */
const highIsGood = new Set([
  'net-income',
  'wages',
  'disposable-income-median',
  'employment',
  'education',
  'upper-secondary-eligibility',
]);

/** The typical value of an area's kind, moved as its neighbourhood and chance have it. */
export function levelAreas(
  county: PracticeCounty,
  catalogue: PracticeCatalogue,
  seed: number,
): AreaLevels {
  const random = createRandom(seed);
  const hardship = county.areas.map(() => normal(random));
  return new Map(
    [...measures.values()].map((measure) => {
      const place = catalogue.order.indexOf(measure.id);
      const spread = catalogue.spread[place]!;
      const sign = highIsGood.has(measure.id) ? -1 : 1;
      const levels = county.areas.map(({ landscape }, area) => {
        const typical = catalogue.landscapes[landscape]!.levels[place]!;
        const moved =
          typical * (1 + spread * (sign * common * hardship[area]! + own * normal(random)));
        return measure.kind === 'share' ? Math.min(97, Math.max(0.5, moved)) : moved;
      });
      return [measure.id, Float64Array.from(levels)];
    }),
  );
}
