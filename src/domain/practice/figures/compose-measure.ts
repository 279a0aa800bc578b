import { createRandom } from '#statistics/random.ts';
import type { Measured, Observation } from '../../indicators/observation.ts';
import { years } from '../practice-county.ts';
import { cellOf, country, rounded } from './cells.ts';
import type { Column } from './count-column.ts';
import { addUp, type LevelSet } from './level-sets.ts';
import type { Measure } from './measures.ts';
import { normal } from './normal.ts';
import { outlierFactor } from './plant-missing.ts';
import { countryValue, type SownCounty } from './sow-county.ts';

/** A value about fewer than this is withheld. */
const fewest = 8;
const students = 'student-housing';

/** A measure at every level, the country last; small areas with what is planted in them. */
export function* composeMeasure(
  sown: SownCounty,
  sets: readonly LevelSet[],
  measure: Measure,
  column: Column,
): Generator<readonly Observation[]> {
  for (const set of sets) yield composeLevel(sown, set, measure, column);
  const random = createRandom(sown.county.seed + 300);
  const last = countryValue(sown.catalogue, measure.id);
  yield years.map((_, year) => {
    const moved = last * (1 + (year === years.length - 1 ? 0 : 0.004 * normal(random)));
    return cellOf(measure.id, country, year, { value: rounded(moved, measure.digits) });
  });
}

/** Whether a condition of the rule has no value in a small area: few pupils, or students only. */
export function isUndecided({ county, catalogue, people }: SownCounty, area: number): boolean {
  const kind = catalogue.landscapes[county.areas[area]!.landscape]!.id;
  return kind === students || people.sizeOf('pupils', area, years.length - 1) < fewest;
}

function composeLevel(
  sown: SownCounty,
  set: LevelSet,
  measure: Measure,
  column: Column,
): readonly Observation[] {
  const counts = addUp(set, column.counts);
  const sizes = addUp(set, column.sizes);
  const planted = plantedIn(sown, set, measure);
  const cells: Observation[] = [];
  set.ids.forEach((id, place) => {
    for (let year = set.from; year <= set.to; year++) {
      const at = place * years.length + year;
      const measured =
        planted.get(at)?.(counts[at]!, sizes[at]!) ?? measuredOf(measure, counts[at]!, sizes[at]!);
      cells.push(cellOf(measure.id, id, year, measured));
    }
  });
  return cells;
}

function measuredOf(measure: Measure, count: number, size: number): Measured {
  if (size < fewest) return { missing: 'suppressed' };
  const value = rounded((measure.kind === 'share' ? 100 : 1) * (count / size), measure.digits);
  return measure.hasCounts ? { value, count, denominator: size } : { value };
}

type Planted = (count: number, size: number) => Measured;

/** What is planted in a level, by place and year: gaps and outliers, and pupils where only students live. */
function plantedIn(
  { county, catalogue, gaps }: SownCounty,
  set: LevelSet,
  measure: Measure,
): ReadonlyMap<number, Planted> {
  const planted = new Map<number, Planted>();
  if (!set.isSmall) return planted;
  if (measure.id === 'upper-secondary-eligibility') {
    county.areas.forEach(({ landscape }, area) => {
      if (catalogue.landscapes[landscape]!.id !== students) return;
      for (let year = set.from; year <= set.to; year++) {
        const at = set.placeOf[area]! * years.length + year;
        planted.set(at, () => ({ missing: 'not-applicable' }));
      }
    });
  }
  const isHere = (cell: { readonly indicator: string; readonly year: number }): boolean =>
    cell.indicator === measure.id && cell.year >= set.from && cell.year <= set.to;
  for (const { area, year, reason } of gaps.missing.filter(isHere)) {
    planted.set(set.placeOf[area]! * years.length + year, () => ({ missing: reason }));
  }
  for (const { area, year } of gaps.outliers.filter(isHere)) {
    planted.set(set.placeOf[area]! * years.length + year, (count, size) =>
      measuredOf(measure, Math.round(count * outlierFactor), size),
    );
  }
  return planted;
}
