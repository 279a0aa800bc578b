import { createRandom } from '#statistics/random.ts';

/** The heads of a made-up table, in the order of its cells. */
export const heads = ['indicator', 'area', 'period', 'sex', 'age', 'value'] as const;

const sexes = ['total', 'women', 'men'] as const;
const ages = [...Array.from({ length: 18 }, (_, i) => `${i * 5}-${i * 5 + 4}`), '90+'];
const firstYear = 2015;
const years = 10;

/**
 * A long table with an invented number in every cell, for as many rows as are asked for.
 *
 * @param seed another one gives other numbers for the same cells.
 * @throws RangeError when there are too few areas for so many rows.
 */
export function makeTable(areas: readonly string[], rows: number, seed: number): string {
  const most = areas.length * years * sexes.length * ages.length;
  if (rows > most) throw new RangeError(`invalid rows: ${rows} of at most ${most}`);
  const { integerBelow } = createRandom(seed);
  const lines: string[] = [heads.join(';')];
  for (const area of areas) {
    for (let year = firstYear; year < firstYear + years; year++) {
      for (const sex of sexes) {
        for (const age of ages) {
          if (lines.length > rows) return lines.join('\n');
          lines.push(`population;${area};${year};${sex};${age};${integerBelow(200)}`);
        }
      }
    }
  }
  return lines.join('\n');
}
