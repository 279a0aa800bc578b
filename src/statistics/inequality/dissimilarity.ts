import { hypergeometricProbability } from '../distributions/hypergeometric.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { jackknifeInterval } from './jackknife-interval.ts';
import { type ResidentialArea, type Residents, residentsOf } from './residential-areas.ts';

/** Boendesegregation: how unevenly a group lives, beside what chance alone would give. */
export interface SegregationMeasure {
  readonly statistic: number;
  /** By leaving each area out in turn; undefined when one area holds a side alone. */
  readonly interval: Interval | undefined;
  /** What it would be on average if everyone drew a home by lot, the areas as large as they are. */
  readonly expected: number;
  /** (statistic − expected) / (1 − expected): 0 as by lot, 1 wholly apart; undefined when chance alone sets
   *  them wholly apart. */
  readonly adjusted: number | undefined;
  /** Areas with residents. */
  readonly areas: number;
}

/**
 * The index of dissimilarity, D = ½ Σ |aᵢ/A − bᵢ/B|: the share of the group, or of the others, who would have
 * to move for both to live alike. Small groups and small areas give a high D by chance alone; the expected
 * value under random allocation is therefore always beside it.
 *
 * Sources: Duncan and Duncan, "A methodological analysis of segregation indexes", American Sociological Review
 * 20 (1955); Winship, Social Forces 55 (1977), and Carrington and Troske, Journal of Business & Economic
 * Statistics 15 (1997), on the random allocation, here exact by the hypergeometric distribution.
 *
 * @param areas whole numbers ≥ 0.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when no one of the group, or none but the group, lives anywhere.
 * @throws RangeError for a count that is not a whole number ≥ 0 and a confidence outside its range.
 *
 * @example
 * dissimilarity([{ group: 10, others: 0 }, { group: 10, others: 20 }]).statistic // => 0.5
 */
export function dissimilarity(
  areas: readonly ResidentialArea[],
  confidence = 0.95,
): SegregationMeasure | undefined {
  const residents = residentsOf(areas);
  if (residents === undefined) return undefined;
  const statistic = unevenness(residents, undefined)!;
  const leftOut = residents.areas.map((area) => unevenness(residents, area));
  return {
    statistic,
    interval: jackknifeInterval(statistic, leftOut, { lower: 0, upper: 1 }, confidence),
    ...beside(statistic, expectedUnevenness(residents)),
    areas: residents.areas.length,
  };
}

/** The expected value with the part of the statistic that lies beyond it. */
export function beside(
  statistic: number,
  expected: number,
): Pick<SegregationMeasure, 'expected' | 'adjusted'> {
  // Rounding alone must not leave something to divide by.
  const whole = expected > 1 - 1e-12;
  return {
    expected: whole ? 1 : expected,
    adjusted: whole ? undefined : (statistic - expected) / (1 - expected),
  };
}

/** D, without one area when that is told; undefined when a side is empty then. */
function unevenness(
  residents: Residents,
  without: ResidentialArea | undefined,
): number | undefined {
  const group = residents.group - (without?.group ?? 0);
  const others = residents.others - (without?.others ?? 0);
  if (group === 0 || others === 0) return undefined;
  let sum = 0;
  for (const area of residents.areas) {
    if (area !== without) sum += Math.abs(area.group / group - area.others / others);
  }
  return sum / 2;
}

/**
 * aᵢ/A − bᵢ/B = T (aᵢ − Eaᵢ) / AB, and the mean deviation of a hypergeometric count of n drawn from T, of which
 * A are marked, is 2 ν (T − A − n + ν) h(ν) / T with ν the first whole number above its mean (de Moivre).
 */
function expectedUnevenness({ areas, group, others }: Residents): number {
  const total = group + others;
  let sum = 0;
  for (const area of areas) {
    const size = area.group + area.others;
    const above = Math.floor((size * group) / total) + 1;
    const probability = hypergeometricProbability(above, size, group, total);
    sum += above * (others - size + above) * probability;
  }
  return sum / group / others;
}
