import type { Observation } from '../../indicators/observation.ts';
import { years } from '../practice-county.ts';
import { cellOf, country, periods, rounded } from './cells.ts';
import { addUp, type LevelSet } from './level-sets.ts';
import { ageShares } from './measures.ts';
import { ages } from './people.ts';
import type { SownCounty } from './sow-county.ts';

/** Invented inhabitants of the country outside the county, so that the country has a number. */
const countryPersons = 9_800_000;

/** Persons between two ages, the last included, by area and year. */
function persons(sown: SownCounty, first: number, last: number): Float64Array {
  const { byAge } = sown.people;
  const sums = new Float64Array(sown.county.areas.length * years.length);
  const [from, to] = [first / 5, Math.min(ages.length, (last + 1) / 5)];
  for (let at = 0; at < sums.length; at++) {
    let sum = 0;
    for (let age = from; age < to; age++) sum += byAge[at * ages.length + age]!;
    sums[at] = sum;
  }
  return sums;
}

/** Inhabitants at every level and year. */
export function* composePopulation(
  sown: SownCounty,
  sets: readonly LevelSet[],
): Generator<readonly Observation[]> {
  const everyone = persons(sown, 0, 200);
  for (const set of sets) {
    const sums = addUp(set, everyone);
    yield each(set, (id, place, year) => {
      const value = sums[place * years.length + year]!;
      return cellOf('population', id, year, { value, count: value });
    });
  }
  yield years.map((_, year) =>
    cellOf('population', country, year, { value: countryPersons + 61_000 * year }),
  );
}

/** Women and men by age in the last year. */
export function* composeAges(
  { county, people }: SownCounty,
  sets: readonly LevelSet[],
): Generator<readonly Observation[]> {
  const last = years.length - 1;
  for (const set of sets.filter(({ to }) => to === last)) {
    const women = new Float64Array(set.ids.length * ages.length);
    const all = new Float64Array(set.ids.length * ages.length);
    for (let area = 0; area < county.areas.length; area++) {
      const from = (area * years.length + last) * ages.length;
      const to = set.placeOf[area]! * ages.length;
      for (let age = 0; age < ages.length; age++) {
        all[to + age]! += people.byAge[from + age]!;
        women[to + age]! += people.women[area * ages.length + age]!;
      }
    }
    yield set.ids.flatMap((id, place) =>
      ages.flatMap((age, i): Observation[] => {
        const at = place * ages.length + i;
        const own = { indicator: 'population', area: id, period: periods[last]! };
        const [female, male] = [women[at]!, all[at]! - women[at]!];
        return [
          { ...own, group: { sex: 'women', age }, measured: { value: female, count: female } },
          { ...own, group: { sex: 'men', age }, measured: { value: male, count: male } },
        ];
      }),
    );
  }
}

/** A share of the population by age. */
export function* composeAgeShares(
  sown: SownCounty,
  sets: readonly LevelSet[],
  indicator: string,
): Generator<readonly Observation[]> {
  const [first, last] = ageShares[indicator]!;
  const some = persons(sown, first, last);
  const everyone = persons(sown, 0, 200);
  const whole: [number, number] = [0, 0];
  for (const set of sets) {
    const counts = addUp(set, some);
    const sizes = addUp(set, everyone);
    yield each(set, (id, place, year) => {
      const at = place * years.length + year;
      const [count, denominator] = [counts[at]!, sizes[at]!];
      if (set.division === 'county' && year === set.to) {
        whole[0] += count;
        whole[1] += denominator;
      }
      return cellOf(indicator, id, year, {
        value: rounded((100 * count) / denominator, 1),
        count,
        denominator,
      });
    });
  }
  const value = rounded((100 * whole[0]) / whole[1] + 0.4, 1);
  yield years.map((_, year) => cellOf(indicator, country, year, { value }));
}

/** A cell for every area and year of a level. */
export function each(
  set: LevelSet,
  make: (id: LevelSet['ids'][number], place: number, year: number) => Observation,
): readonly Observation[] {
  return set.ids.flatMap((id, place) =>
    Array.from({ length: set.to - set.from + 1 }, (_, i) => make(id, place, set.from + i)),
  );
}
