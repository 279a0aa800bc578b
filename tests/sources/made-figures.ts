import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { desoAreas, type MadeArea, municipalities, regsoNames } from './made-areas.ts';
import { between } from './made-chance.ts';

/** What is known of an area in amounts that may be added up. */
export type Amounts = Readonly<Record<string, number>>;

export const ageGroups = [
  ...['0-4', '5-9', '10-14', '15-19', '20-24', '25-29', '30-34', '35-39', '40-44'],
  ...['45-49', '50-54', '55-59', '60-64', '65-69', '70-74', '75-79', '80+'],
] as const;

/** Income components, in thousand kronor per person. */
export const components = ['10', '80', '170', '240'] as const;

const statistics = join(import.meta.dirname, '../../data/statistics');
const published = readPublished();
const ofDeso = new Map(desoAreas.map((area) => [area.code, amountsOf(area)]));

/**
 * Amounts by region code as the tables write it: `00`, `03`, municipalities, `…_RegSO2025`, `…_DeSO2025`.
 * Small areas of Uppsala and Enköping hold what is published for them; the other small areas are invented,
 * and everything larger is the sum of the small areas here. The country is the sum of all of them.
 */
export const amounts: ReadonlyMap<string, Amounts> = new Map([
  ['00', sum(desoAreas)],
  ['03', sum(desoAreas)],
  ...municipalities.map(({ code }) => [code, sum(within('municipality', code))] as const),
  ...[...regsoNames.keys()].map(
    (code) => [`${code}_RegSO2025`, sum(within('regso', code))] as const,
  ),
  ...desoAreas.map((area) => [`${area.code}_DeSO2025`, ofDeso.get(area.code)!] as const),
]);

/** Whether a region is a small area, which has figures for the newest year only. */
export const isSmall = (region: string): boolean => region.includes('_');

function within(key: 'municipality' | 'regso', code: string): MadeArea[] {
  return desoAreas.filter((area) => area[key] === code);
}

function sum(areas: readonly MadeArea[]): Amounts {
  const total: Record<string, number> = {};
  for (const area of areas) {
    for (const [name, amount] of Object.entries(ofDeso.get(area.code)!)) {
      total[name] = (total[name] ?? 0) + amount;
    }
  }
  return total;
}

function amountsOf(area: MadeArea): Amounts {
  const { code } = area;
  const told = (indicator: string, low: number, high: number): number =>
    published.get(`${indicator} ${code} total total`) ??
    Math.round(between(`${indicator} ${code}`, low, high) * 10) / 10;
  const people = peopleOf(code);
  const of = (from: number, to: number): number =>
    ageGroups.reduce((total, age) => {
      const start = Number.parseInt(age, 10);
      return start < from || start >= to
        ? total
        : total + people[`1 ${age}`]! + people[`2 ${age}`]!;
    }, 0);
  const total = published.get(`population ${code} total total`) ?? of(0, 200);
  const [working, adults, learned] = [of(20, 65), of(20, 200), of(25, 65)];
  const employed = Math.round((told('employment', 70, 90) * working) / 100);
  const unemployment = told('unemployment', 2, 9) / 100;
  const force = Math.round(employed / (1 - unemployment));
  const high = Math.round((told('education', 25, 60) * learned) / 100);
  const households = Math.round(total / 2.2);
  return {
    ...people,
    total,
    foreign: Math.round((told('foreign-background', 8, 40) * total) / 100),
    households,
    single: Math.round((told('single-person-households', 20, 50) * households) / 100),
    rented: Math.round((told('rented-dwellings', 5, 60) * households) / 100),
    adults,
    working,
    employed,
    unemployed: force - employed,
    force,
    'level 5': Math.round(high * 0.3),
    'level 6': high - Math.round(high * 0.3),
    'level 3+4': Math.round((learned - high) * 0.8),
    'level 21': learned - high - Math.round((learned - high) * 0.8),
    'level US': Math.round(learned * 0.02),
    low: told('low-economic-standard', 5, 25) * total,
    'kkr 10': told('wages', 180, 330) * adults,
    'kkr 80': told('sickness-compensation', 1, 8) * adults,
    'kkr 170': told('financial-assistance', 0.2, 4) * adults,
    'kkr 240': told('net-income', 250, 380) * adults,
  };
}

/** People by sex (1 men, 2 women) and age. */
function peopleOf(code: string): Record<string, number> {
  const size = between(`size ${code}`, 60, 110);
  return Object.fromEntries(
    (['1', '2'] as const).flatMap((sex) =>
      ageGroups.map((age) => {
        const told = published.get(`population ${code} ${sex === '1' ? 'men' : 'women'} ${age}`);
        const made = Math.round(size * between(`${sex} ${age} ${code}`, 0.5, 1));
        return [`${sex} ${age}`, told ?? made] as const;
      }),
    ),
  );
}

function readPublished(): ReadonlyMap<string, number> {
  const files = ['scb-deso-2025.csv', 'scb-deso-population-age-sex-2025.csv'];
  return new Map(
    files.flatMap((file) =>
      readFileSync(join(statistics, file), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => {
          const [indicator, area, , sex, age, value] = line.split(',');
          return [`${indicator} ${area!.split(':')[1]} ${sex} ${age}`, Number(value)] as const;
        }),
    ),
  );
}
