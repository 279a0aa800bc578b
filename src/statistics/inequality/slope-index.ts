import { weightedMean } from '../descriptive/weighted-mean.ts';
import { studentTQuantile } from '../distributions/student-t.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';
import { populationRanks } from './population-ranks.ts';

/** An area with an outcome and what the areas are lined up by. */
export interface RankedValue {
  /** The outcome, such as the share on long sick leave. */
  readonly value: number;
  /** Such as income: the areas stand from the lowest to the highest of it. */
  readonly rankedBy: number;
  readonly population: number;
}

/** Skillnad mellan ytterligheterna: the outcome at the top of the line less that at the bottom. */
export interface SlopeIndex {
  /** In the unit of the outcome; below 0 when the outcome falls from the lowest to the highest. */
  readonly slope: number;
  readonly slopeInterval: Interval | undefined;
  /** The fitted outcome at the top over that at the bottom; undefined unless both are > 0. */
  readonly relative: number | undefined;
  readonly relativeInterval: Interval | undefined;
  /** Twice the weighted covariance of outcome and rank over the mean, −1 … 1; undefined for values below 0 and when
   *  all are 0. */
  readonly concentration: number | undefined;
  readonly concentrationInterval: Interval | undefined;
  /** The fitted outcome at the bottom (0) and the top (1) of the line. */
  readonly lowest: number;
  readonly highest: number;
  /** Areas with population. */
  readonly areas: number;
}

/**
 * Slope index of inequality, relative index of inequality and concentration index: people are lined up by
 * something like income, area by area, and the outcome is fitted to their place in the line by least squares
 * weighted by population. Every person counts, not only the ends.
 *
 * Intervals by Student's t with n − 2 degrees of freedom from the weighted regression; that of the ratio on
 * its logarithm by the delta method; that of the concentration index from the same regression (2 σ² slope /
 * mean, the mean taken as known). Sources: Mackenbach and Kunst, "Measuring the magnitude of socio-economic
 * inequalities in health", Social Science & Medicine 44 (1997); Kakwani, Wagstaff and van Doorslaer,
 * "Socioeconomic inequalities in health", Journal of Econometrics 77 (1997).
 *
 * @param areas finite values.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when fewer than two places in the line have population; without intervals for two
 *   areas.
 * @throws RangeError for a value that is not finite, a population that is negative or not finite, and a
 *   confidence outside its range.
 */
export function slopeIndex(
  areas: readonly RankedValue[],
  confidence = 0.95,
): SlopeIndex | undefined {
  const tail = tailOf(confidence);
  const peopled = checked(areas);
  const populations = peopled.map((area) => area.population);
  const ranks = populationRanks(
    peopled.map((area) => area.rankedBy),
    populations,
  );
  if (ranks.every((rank) => rank === ranks[0])) return undefined;
  const values = peopled.map((area) => area.value);
  const count = peopled.length;
  const fit = leastSquares(
    matrixOfColumns([new Float64Array(count).fill(1), ranks]),
    values,
    populations,
  );
  if (!Number.isFinite(fit.residualSumOfSquares)) {
    throw new RangeError('invalid values: too large to square');
  }
  const [lowest, slope] = fit.coefficients as unknown as [number, number];
  const freedom = count - 2;
  /** The interval of an estimate whose variance is so many times that of a residual. */
  const around = (estimate: number, factor: number): Interval | undefined => {
    if (freedom === 0) return undefined;
    const error = Math.sqrt((fit.residualSumOfSquares / freedom) * factor);
    const reach = studentTQuantile(1 - tail, freedom) * error;
    return { lower: estimate - reach, upper: estimate + reach };
  };
  const slopeInterval = around(slope, fit.inverse.values[3]!);
  const factor = concentrationFactor(values, populations, ranks);
  return {
    slope,
    slopeInterval,
    ...ratioOf(lowest, lowest + slope, fit.inverse.values, around),
    concentration: factor === undefined ? undefined : slope * factor,
    concentrationInterval:
      factor === undefined || slopeInterval === undefined
        ? undefined
        : { lower: slopeInterval.lower * factor, upper: slopeInterval.upper * factor },
    lowest,
    highest: lowest + slope,
    areas: count,
  };
}

function checked(areas: readonly RankedValue[]): readonly RankedValue[] {
  for (const { value, rankedBy, population } of areas) {
    for (const one of [value, rankedBy]) {
      if (!Number.isFinite(one)) throw new RangeError(`invalid value: ${one}`);
    }
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
  }
  return areas.filter((area) => area.population > 0);
}

/** The ratio of the fitted ends, with the interval of its logarithm by the delta method. */
function ratioOf(
  lowest: number,
  highest: number,
  inverse: Float64Array,
  around: (estimate: number, factor: number) => Interval | undefined,
): Pick<SlopeIndex, 'relative' | 'relativeInterval'> {
  if (!(lowest > 0 && highest > 0)) return { relative: undefined, relativeInterval: undefined };
  // log((a + b) / a) changes by 1/(a + b) − 1/a with a, the lowest, and by 1/(a + b) with b, the slope.
  const byLowest = 1 / highest - 1 / lowest;
  const bySlope = 1 / highest;
  const factor =
    byLowest ** 2 * inverse[0]! + 2 * byLowest * bySlope * inverse[1]! + bySlope ** 2 * inverse[3]!;
  const logarithm = around(Math.log(highest / lowest), factor);
  const interval = logarithm && {
    lower: Math.exp(logarithm.lower),
    upper: Math.exp(logarithm.upper),
  };
  return {
    relative: highest / lowest,
    relativeInterval: interval && interval.upper < Infinity ? interval : undefined,
  };
}

/** What the slope is multiplied with: twice the variance of the ranks over the mean of the values. */
function concentrationFactor(
  values: readonly number[],
  populations: readonly number[],
  ranks: Float64Array,
): number | undefined {
  const mean = weightedMean(values, populations)!;
  if (values.some((value) => value < 0) || mean === 0) return undefined;
  const squares = Array.from(ranks, (rank) => (rank - 0.5) ** 2);
  return (2 * weightedMean(squares, populations)!) / mean;
}
