import type { Random } from '#statistics/random.ts';
import { firstLaterYear } from '../plant-landscapes.ts';
import type { PracticeCatalogue } from '../practice-catalogue.ts';
import { type PracticeCounty, years } from '../practice-county.ts';
import { type Base, bases } from './measures.ts';
import { normal } from './normal.ts';

/** Ages as they are published. */
export const ages: readonly string[] = [
  ...Array.from({ length: 16 }, (_, i) => `${i * 5}-${i * 5 + 4}`),
  '80+',
];

/** Invånare: whole persons, so that every part adds up to its total. */
export interface People {
  /** Persons of an area, a year and an age, both sexes; in that order. */
  readonly byAge: Int32Array;
  /** Women of an area and an age in the last year. */
  readonly women: Int32Array;
  /** Size of a base in an area and a year. */
  readonly sizeOf: (base: Exclude<Base, 'labour'>, area: number, year: number) => number;
}

/** Befolka: people by age for every area and year, growing or shrinking a little each year. */
export function populate(
  county: PracticeCounty,
  catalogue: PracticeCatalogue,
  random: Random,
): People {
  const { areas } = county;
  const byAge = new Int32Array(areas.length * years.length * ages.length);
  const women = new Int32Array(areas.length * ages.length);
  const sizes = new Map(bases.map((base) => [base, new Int32Array(areas.length * years.length)]));
  const change = years.indexOf(firstLaterYear);
  areas.forEach(({ landscape, look }, area) => {
    const persons = catalogue.landscapes[landscape]!.persons * (1 + 0.13 * normal(random));
    const growth = 0.006 + 0.008 * normal(random);
    const factors = ages.map(() => 1 + 0.08 * normal(random));
    const weightsOf = (kind: number): readonly number[] => {
      const weights = catalogue.landscapes[kind]!.ages.map((weight, age) => weight * factors[age]!);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => weight / whole);
    };
    const [earlier, later] = [weightsOf(look.earlier), weightsOf(look.later)];
    for (let year = 0; year < years.length; year++) {
      const size = persons * (1 + growth) ** (year - years.length + 1);
      const at = (area * years.length + year) * ages.length;
      (year < change ? earlier : later).forEach((weight, age) => {
        byAge[at + age] = Math.max(1, Math.round(size * weight + 0.6 * normal(random)));
      });
      const people = byAge.subarray(at, at + ages.length);
      for (const base of bases) sizes.get(base)![area * years.length + year] = sizeIn(people, base);
    }
    const last = (area * years.length + years.length - 1) * ages.length;
    for (let age = 0; age < ages.length; age++) {
      const share = 0.5 + 0.02 * normal(random) + (age > 13 ? 0.04 : -0.01);
      women[area * ages.length + age] = Math.round(byAge[last + age]! * Math.min(1, share));
    }
  });
  return {
    byAge,
    women,
    sizeOf: (base, area, year) => sizes.get(base)![area * years.length + year]!,
  };
}

/** Persons per household and per dwelling. */
const perHousehold = 2.1;
const perDwelling = 2;

function sizeIn(people: Int32Array, base: (typeof bases)[number]): number {
  const from = (first: number, last: number): number => {
    let sum = 0;
    for (let i = first / 5; i < Math.min(ages.length, (last + 1) / 5); i++) sum += people[i]!;
    return sum;
  };
  switch (base) {
    case 'total':
      return from(0, 200);
    case '20-64':
      return from(20, 64);
    case '20+':
      return from(20, 200);
    case '25-64':
      return from(25, 64);
    case '16-64':
      return from(20, 64) + Math.round(people[3]! * 0.8);
    case 'pupils':
      return Math.round(people[3]! / 5);
    case 'households':
      return Math.ceil(from(0, 200) / perHousehold);
    case 'dwellings':
      return Math.ceil(from(0, 200) / perDwelling);
  }
}
