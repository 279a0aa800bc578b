import { normalQuantile, normalUpper } from '../../distributions/normal.ts';
import { studentTTwoSided } from '../../distributions/student-t.ts';
import { countQuantile, countUpper } from './count-quantile.ts';
import { type Baseline, type BaselineProblem, fitBaseline } from './fit-baseline.ts';
import { type ReferenceChoice, type ReferenceWeek, referenceWeeks } from './reference-weeks.ts';

/** How weeks are judged; what is left out is as Noufaily and others recommend. */
export interface FarringtonOptions extends Partial<ReferenceChoice> {
  /** Chance of a false alarm a week, 0 … 0.5; 0.005. */
  readonly alpha?: number;
  /** Anscombe residuals above it are weighted down, > 0; 2.58 (Farrington and others: 1). */
  readonly weightThreshold?: number;
  /** The p-value under which a linear trend is kept; 1: always (Farrington and others: 0.05). */
  readonly trendLevel?: number;
  /** Where the limit is taken from; Farrington and others: `two-thirds-power`. */
  readonly limit?: 'negative-binomial' | 'two-thirds-power';
  /** No alarm with fewer cases than `cases` in the last `weeks` weeks; 5 in 4. */
  readonly least?: { readonly cases: number; readonly weeks: number };
}

/** Larm: what a week's count says, set against the same season of past years. */
export interface FarringtonWeek {
  /** Place in the series. */
  readonly week: number;
  readonly count: number;
  readonly expected: number;
  /** Alarm above it. */
  readonly limit: number;
  /** The probability of at least so many cases. */
  readonly p: number;
  readonly dispersion: number;
  /** Change of ln(expected) a week; undefined when no trend was kept. */
  readonly trend: number | undefined;
  readonly alarm: boolean;
  /** Enough cases lately for an alarm to be possible. */
  readonly isEnough: boolean;
}

/** Why a week is not judged. */
export interface UnjudgedWeek {
  readonly week: number;
  readonly unjudged: 'missing' | 'too-few-past-weeks' | 'no-fit';
}

/**
 * Judges one week of a series of counts: a quasi-Poisson regression on past years, with seasons, trend,
 * past outbreaks weighted down and the most recent weeks left out, gives the limit that the count is set
 * against.
 *
 * Source: Farrington et al., "A statistical algorithm for the early detection of outbreaks of infectious
 * disease", JRSS A 159 (1996); Noufaily et al., "An improved algorithm for outbreak detection in multiple
 * surveillance systems", Statistics in Medicine 32 (2013); as `algo.farrington` and `farringtonFlexible`
 * of the R package surveillance.
 *
 * @param counts whole numbers ≥ 0, one a week in order; undefined where the week has none: it is missing,
 *   not zero.
 * @param week the place of the week to judge.
 * @param populations as many numbers > 0, where the population changes.
 * @throws RangeError when a number is outside its range.
 */
export function farrington(
  counts: readonly (number | undefined)[],
  week: number,
  options: FarringtonOptions = {},
  populations?: readonly number[],
): FarringtonWeek | UnjudgedWeek {
  const settings = { ...standard, ...options };
  checkCounts(counts, populations);
  checkSettings(settings, counts.length, week);
  const count = counts[week];
  if (count === undefined) return { week, unjudged: 'missing' };
  const past = referenceWeeks(week, settings)?.filter((one) => counts[one.week] !== undefined);
  if (!past) return { week, unjudged: 'too-few-past-weeks' };
  const problem = buildProblem(counts, past, week, settings, populations);
  const judged = fitWithTrend(problem, settings);
  if (!judged) return { week, unjudged: 'no-fit' };
  const { baseline, trend } = judged;
  const { expected, dispersion } = baseline;
  const lately = counts.slice(Math.max(0, week + 1 - settings.least.weeks), week + 1);
  const isEnough = lately.reduce<number>((sum, one) => sum + (one ?? 0), 0) >= settings.least.cases;
  const { limit, p } = judge(baseline, count, settings);
  const alarm = isEnough && count > limit;
  return { week, count, expected, limit, p, dispersion, trend, alarm, isEnough };
}

const standard = {
  frequency: 52,
  years: 5,
  halfWindow: 3,
  seasons: 10,
  excludedRecent: 26,
  alpha: 0.005,
  weightThreshold: 2.58,
  trendLevel: 1,
  limit: 'negative-binomial',
  least: { cases: 5, weeks: 4 },
} as const;

type Settings = ReferenceChoice & Required<FarringtonOptions>;

/** The trend is the last column; the seasons but the first are dummies. */
function buildProblem(
  counts: readonly (number | undefined)[],
  past: readonly ReferenceWeek[],
  week: number,
  { seasons, weightThreshold }: Settings,
  populations: readonly number[] | undefined,
): BaselineProblem {
  const offsetOf = (place: number): number => (populations ? Math.log(populations[place]!) : 0);
  const dummies = Array.from({ length: seasons - 1 }, (_, i) =>
    Float64Array.from(past, ({ season }) => Number(season === i + 2)),
  );
  return {
    counts: Float64Array.from(past, (one) => counts[one.week]!),
    offset: Float64Array.from(past, (one) => offsetOf(one.week)),
    // Weeks are counted from the judged one, so that the intercept belongs to it.
    columns: [
      new Float64Array(past.length).fill(1),
      ...dummies,
      Float64Array.from(past, (one) => one.week - week),
    ],
    now: [1, ...dummies.map((_, i) => Number(i + 2 === seasons)), 0],
    nowOffset: offsetOf(week),
    weightThreshold,
  };
}

/** With trend when it is sure enough, three years are known and it leads no higher than the past did. */
function fitWithTrend(
  problem: BaselineProblem,
  { trendLevel, years }: Settings,
): { readonly baseline: Baseline; readonly trend: number | undefined } | undefined {
  const rising = fitBaseline(problem);
  if (rising && years >= 3 && rising.expected <= Math.max(...problem.counts)) {
    const { estimate, standardError } = rising.last;
    const freedom = problem.counts.length - problem.columns.length;
    if (trendLevel === 1 || studentTTwoSided(estimate / standardError, freedom) < trendLevel) {
      return { baseline: rising, trend: estimate };
    }
  }
  const columns = problem.columns.slice(0, -1);
  const baseline = fitBaseline({ ...problem, columns, now: problem.now.slice(0, -1) });
  return baseline && { baseline, trend: undefined };
}

function judge(
  { expected, dispersion, standardError }: Baseline,
  count: number,
  { alpha, limit }: Settings,
): { readonly limit: number; readonly p: number } {
  if (limit === 'negative-binomial') {
    const distribution = { mean: expected, dispersion };
    return { limit: countQuantile(distribution, 1 - alpha), p: countUpper(distribution, count) };
  }
  const spread = dispersion + standardError ** 2 / expected;
  const deviation = Math.sqrt((4 / 9) * expected ** (1 / 3) * spread);
  const centre = expected ** (2 / 3);
  return {
    limit: (centre + normalQuantile(1 - alpha) * deviation) ** 1.5,
    p: normalUpper((count ** (2 / 3) - centre) / deviation),
  };
}

function checkCounts(
  counts: readonly (number | undefined)[],
  populations: readonly number[] | undefined,
): void {
  for (const count of counts) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`invalid count: ${count}`);
    }
  }
  if (!populations) return;
  if (populations.length !== counts.length) {
    throw new RangeError(`invalid populations: ${populations.length} for ${counts.length} counts`);
  }
  for (const population of populations) {
    if (!(population > 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
  }
}

function checkSettings(settings: Settings, count: number, week: number): void {
  const whole = (name: string, value: number, least: number, most: number): void => {
    if (!(Number.isInteger(value) && value >= least && value <= most)) {
      throw new RangeError(`invalid ${name}: ${value}`);
    }
  };
  const { frequency, halfWindow, alpha, weightThreshold, trendLevel } = settings;
  whole('week', week, 0, count - 1);
  whole('frequency', frequency, 1, 366);
  whole('years', settings.years, 1, 100);
  whole('half window', halfWindow, 0, Math.floor((frequency - 1) / 2));
  whole('seasons', settings.seasons, 1, frequency - 2 * halfWindow);
  whole('excluded recent', settings.excludedRecent, 0, Number.MAX_SAFE_INTEGER);
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`invalid alpha: ${alpha}`);
  if (!(weightThreshold > 0)) throw new RangeError(`invalid weight threshold: ${weightThreshold}`);
  if (!(trendLevel >= 0 && trendLevel <= 1)) {
    throw new RangeError(`invalid trend level: ${trendLevel}`);
  }
}
