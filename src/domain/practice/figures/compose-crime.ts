import { createRandom } from '#statistics/random.ts';
import type { Observation } from '../../indicators/observation.ts';
import { years } from '../practice-county.ts';
import { cellOf, country } from './cells.ts';
import { each } from './compose-people.ts';
import { addUp, type LevelSet } from './level-sets.ts';
import { normal } from './normal.ts';
import type { SownCounty } from './sow-county.ts';

/** Larger towns have more reported offences to an inhabitant than smaller ones, by this much at most. */
const townEffect = 0.5;

/** Reported offences, which exist for municipalities and larger areas only. */
export function composeCrime(
  { county, catalogue, people }: SownCounty,
  sets: readonly LevelSet[],
  indicator: string,
): readonly Observation[] {
  const random = createRandom(county.seed + 400 + Object.keys(catalogue.crime).indexOf(indicator));
  const rate = catalogue.crime[indicator]!;
  const inhabitants = Float64Array.from({ length: county.areas.length * years.length }, (_, at) =>
    people.sizeOf('total', Math.floor(at / years.length), at % years.length),
  );
  const own = county.municipalities.map(() => 1 + 0.12 * normal(random));
  const offences = Float64Array.from(inhabitants, (persons, at) => {
    const { municipality, zone } = county.areas[Math.floor(at / years.length)]!;
    const place = zone === 'C' ? 1 + townEffect : 1 - townEffect / 2;
    const year = 1 + 0.008 * ((at % years.length) - years.length / 2);
    return Math.round((persons * rate * own[municipality]! * place * year) / 1e5);
  });
  const cells = sets
    .filter(({ division }) => division === 'municipality' || division === 'county')
    .flatMap((set) => {
      const counts = addUp(set, offences);
      const sizes = addUp(set, inhabitants);
      return each(set, (id, place, year) => {
        const [count, denominator] = [
          counts[place * years.length + year]!,
          sizes[place * years.length + year]!,
        ];
        const value = Math.round((1e5 * count) / denominator);
        return cellOf(indicator, id, year, { value, count, denominator });
      });
    });
  return [...cells, ...years.map((_, year) => cellOf(indicator, country, year, { value: rate }))];
}
