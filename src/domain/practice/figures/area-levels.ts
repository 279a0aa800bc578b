import { createRandom } from '#statistics/random.ts';
import type { PracticeCatalogue } from '../practice-catalogue.ts';
import type { PracticeArea, PracticeCounty } from '../practice-county.ts';
import { measures } from './measures.ts';
import { normal } from './normal.ts';

/** Nivåer: each area's own value of each measure in the last year, before it is counted in people. */
export type AreaLevels = ReadonlyMap<string, Float64Array>;

/** Levels from 2020, and through 2019; what the rule is about is the same in both. */
export interface SownLevels {
  readonly later: AreaLevels;
  readonly earlier: AreaLevels;
}

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

/**
 * The typical value of an area's kind, moved as its neighbourhood and chance have it. What the rule is about
 * follows the area's own kind, the rest how it looks at the time.
 */
export function levelAreas(
  county: PracticeCounty,
  catalogue: PracticeCatalogue,
  seed: number,
): SownLevels {
  const random = createRandom(seed);
  const hardship = county.areas.map(() => normal(random));
  const later = new Map<string, Float64Array>();
  const earlier = new Map<string, Float64Array>();
  for (const measure of measures.values()) {
    const place = catalogue.order.indexOf(measure.id);
    const spread = catalogue.spread[place]!;
    const sign = highIsGood.has(measure.id) ? -1 : 1;
    const factors = county.areas.map(
      (_, area) => 1 + spread * (sign * common * hardship[area]! + own * normal(random)),
    );
    const levelsOf = (kindOf: (area: PracticeArea) => number): Float64Array =>
      Float64Array.from(county.areas, (area, i) => {
        const moved = catalogue.landscapes[kindOf(area)]!.levels[place]! * factors[i]!;
        return measure.kind === 'share' ? Math.min(97, Math.max(0.5, moved)) : moved;
      });
    const isOfRule = measure.worse !== undefined;
    const now = levelsOf(({ landscape, look }) => (isOfRule ? landscape : look.later));
    later.set(measure.id, now);
    earlier.set(measure.id, isOfRule ? now : levelsOf(({ look }) => look.earlier));
  }
  return { later, earlier };
}
