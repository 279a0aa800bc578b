import { leastSquares } from '../matrix/least-squares.ts';
import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { type Coefficient, describeCoefficients } from '../regression/coefficient.ts';
import { neweyWestCovariance, neweyWestLag } from '../regression/robust-covariance.ts';
import { type EffectRefusal, refuseUnder } from './effect-refusal.ts';

/** How an interrupted series is modelled. */
export interface InterruptedSeriesOptions {
  /** Pairs of sine and cosine for the season, 0 unless told; under half the period. */
  readonly harmonics?: number | undefined;
  /** Points in a year; 12 unless told. */
  readonly period?: number | undefined;
  /** How many points back residuals depend on each other; by rule of thumb unless told. */
  readonly lag?: number | undefined;
  /** Of the intervals; 0.95 unless told. */
  readonly confidence?: number | undefined;
}

/** Avbruten tidsserie: what changed in a series when something began. */
export interface InterruptedTimeSeries {
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  /** Slope a point before the start. */
  readonly slopeBefore: Coefficient;
  /** The jump at the start. */
  readonly levelChange: Coefficient;
  /** How much steeper a point after the start. */
  readonly slopeChange: Coefficient;
  /** At the last point: how far the series is from where it was heading. */
  readonly effectAtEnd: Coefficient;
  readonly lag: number;
  readonly degreesOfFreedom: number;
  /** One a point of the series, missing ones too. */
  readonly fitted: readonly number[];
  /** The same as if nothing had begun. */
  readonly withoutStart: readonly number[];
}

/** Points that it takes: for a line before and one after, and two whole years where there is a season. */
const LEAST_BEFORE = 8;
const LEAST_AFTER = 4;

/** Under this share of the values' squares, squares of residuals are rounding. */
const EXACT = 1e-26;

/**
 * Segmented regression of an interrupted time series, y = a + b·t + c·[t ≥ start] + d·(t − start)·[t ≥
 * start] + seasons, with Newey–West standard errors and t tests.
 *
 * Source: Wagner et al., "Segmented regression analysis of interrupted time series studies", Journal of
 * Clinical Pharmacy and Therapeutics 27 (2002); Bernal, Cummins and Gasparrini, International Journal of
 * Epidemiology 46 (2017).
 *
 * @param values one a period in order; undefined where the period has none: it stays a gap in time.
 * @param start the place of the first point after.
 * @returns a refusal when there are under 8 known points before (two periods where there are harmonics) or
 *   under 4 after, when the points cannot tell the seasons apart, and when they fit without any residual.
 * @throws RangeError when a number is outside its range.
 */
export function interruptedTimeSeries(
  values: readonly (number | undefined)[],
  start: number,
  { harmonics = 0, period = 12, lag, confidence = 0.95 }: InterruptedSeriesOptions = {},
): InterruptedTimeSeries | EffectRefusal {
  checkSettings(values, start, harmonics, period, lag);
  const places = Array.from(values.keys()).filter((place) => values[place] !== undefined);
  const pointsBefore = places.filter((place) => place < start).length;
  const pointsAfter = places.length - pointsBefore;
  const leastBefore = harmonics > 0 ? Math.max(LEAST_BEFORE, 2 * period) : LEAST_BEFORE;
  const refusal = refuseUnder([
    ['too-few-points-before', pointsBefore, leastBefore],
    ['too-few-points-after', pointsAfter, LEAST_AFTER],
  ]);
  if (refusal) return refusal;

  const rowOf = (place: number, isAfter: boolean): number[] => [
    1,
    place - start,
    isAfter ? 1 : 0,
    isAfter ? place - start : 0,
    ...seasonOf(place, harmonics, period),
  ];
  const design = matrixOfRows(places.map((place) => rowOf(place, place >= start)));
  const fit = leastSquares(
    design,
    places.map((place) => values[place]!),
  );
  const degreesOfFreedom = design.rows - design.columns;
  if (fit.rank < design.columns) {
    return { refused: 'seasons-not-told-apart', found: fit.rank, least: design.columns };
  }
  const whole = places.reduce((sum, place) => sum + values[place]! ** 2, 0);
  if (fit.residualSumOfSquares <= EXACT * whole) {
    return { refused: 'fits-exactly', found: 0, least: 1 };
  }
  const usedLag = lag ?? neweyWestLag(places.length);
  const covariance = neweyWestCovariance({ design, ...fit }, usedLag, places);
  const last = values.length - 1 - start;
  const combined = combine(fit.coefficients, covariance, [
    [0, 1],
    [0, 0, 1],
    [0, 0, 0, 1],
    [0, 0, 1, last],
  ]);
  const [slopeBefore, levelChange, slopeChange, effectAtEnd] = describeCoefficients(
    ['slope before', 'level change', 'slope change', 'effect at end'],
    combined.estimates,
    combined.covariance,
    { degreesOfFreedom },
    confidence,
  ) as [Coefficient, Coefficient, Coefficient, Coefficient];
  const predict = (row: readonly number[]): number =>
    row.reduce((sum, value, j) => sum + value * fit.coefficients[j]!, 0);
  return {
    pointsBefore,
    pointsAfter,
    slopeBefore,
    levelChange,
    slopeChange,
    effectAtEnd,
    lag: usedLag,
    degreesOfFreedom,
    fitted: values.map((_, place) => predict(rowOf(place, place >= start))),
    withoutStart: values.map((_, place) => predict(rowOf(place, false))),
  };
}

function seasonOf(place: number, harmonics: number, period: number): number[] {
  return Array.from(
    { length: harmonics },
    (_, k) => (2 * Math.PI * (k + 1) * place) / period,
  ).flatMap((angle) => [Math.sin(angle), Math.cos(angle)]);
}

function matrixOfRows(rows: readonly (readonly number[])[]): Matrix {
  return matrixOfColumns(rows[0]!.map((_, j) => rows.map((row) => row[j]!)));
}

/** Sums of coefficients with their covariance (its diagonal). */
function combine(
  coefficients: Float64Array,
  covariance: Matrix,
  sums: readonly (readonly number[])[],
): { readonly estimates: number[]; readonly covariance: Matrix } {
  const size = sums.length;
  const values = new Float64Array(size * size);
  const estimates = sums.map((factors, k) => {
    let estimate = 0;
    for (const [i, factor] of factors.entries()) {
      estimate += factor * coefficients[i]!;
      for (const [j, other] of factors.entries()) {
        values[k * size + k]! += factor * other * covariance.values[i * covariance.columns + j]!;
      }
    }
    return estimate;
  });
  return { estimates, covariance: { rows: size, columns: size, values } };
}

function checkSettings(
  values: readonly (number | undefined)[],
  start: number,
  harmonics: number,
  period: number,
  lag: number | undefined,
): void {
  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!isWhole(start, 0, values.length - 1)) throw new RangeError(`invalid start: ${start}`);
  if (!isWhole(period, 1, Infinity)) throw new RangeError(`invalid period: ${period}`);
  if (!isWhole(harmonics, 0, (period - 1) / 2)) {
    throw new RangeError(`invalid harmonics: ${harmonics} for a period of ${period}`);
  }
  if (lag !== undefined && !isWhole(lag, 0, Infinity)) throw new RangeError(`invalid lag: ${lag}`);
}
