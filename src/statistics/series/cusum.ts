/** One point of a cumulative sum chart. */
export interface CusumPoint {
  /** The upper sum, ≥ 0; a missing point leaves it as it was. */
  readonly upper: number;
  /** The lower sum, ≥ 0. */
  readonly lower: number;
  /** A sum beyond the decision interval; never at a missing point. */
  readonly alarm: 'up' | 'down' | undefined;
  /** The place where the sum that gives the alarm last rose from 0: where the change likely began. */
  readonly since: number | undefined;
}

/** How a chart of standardised values is drawn. */
export interface CusumOptions {
  /** The mean that holds when nothing has changed. */
  readonly mean: number;
  /** The standard deviation then, > 0. */
  readonly standardDeviation: number;
  /** k in standard deviations, ≥ 0: half the change that should be noticed. 0.5 unless told. */
  readonly reference?: number;
  /** h in standard deviations, > 0. 5 unless told: a false alarm in 465 points on average. */
  readonly decision?: number;
}

/**
 * Two-sided cumulative sum chart of standardised values: C⁺ = max(0, C⁺ + z − k), C⁻ = max(0, C⁻ − z − k),
 * an alarm where one is above h. The sums go on after an alarm.
 *
 * Source: Page, "Continuous inspection schemes", Biometrika 41 (1954); Montgomery, *Introduction to
 * Statistical Quality Control*, 6th ed. (2009), section 9.1.
 *
 * @param values one a period in order; undefined where the period has none.
 * @throws RangeError when a number is outside its range.
 *
 * @example
 * cusum([0, 3, 4], { mean: 0, standardDeviation: 1 }).map(({ upper }) => upper) // => [0, 2.5, 6]
 */
export function cusum(
  values: readonly (number | undefined)[],
  { mean, standardDeviation, reference = 0.5, decision = 5 }: CusumOptions,
): readonly CusumPoint[] {
  if (!Number.isFinite(mean)) throw new RangeError(`invalid mean: ${mean}`);
  checkAbove('standard deviation', standardDeviation);
  if (!(reference >= 0 && reference < Infinity)) {
    throw new RangeError(`invalid reference: ${reference}`);
  }
  checkAbove('decision', decision);
  return accumulate(
    values.map((value) => {
      if (value === undefined) return undefined;
      if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
      const z = (value - mean) / standardDeviation;
      return { up: z - reference, down: -z - reference };
    }),
    decision,
  );
}

/** How a chart of counts is drawn. */
export interface PoissonCusumOptions {
  /** The ratio to the expected counts that should be noticed, > 1; its inverse is noticed downwards. */
  readonly ratio: number;
  /** h in cases, > 0. */
  readonly decision: number;
}

/**
 * Two-sided cumulative sum chart of Poisson counts with an expected count a period: upwards the reference
 * value is e(R − 1)/ln R, downwards e(1 − 1/R)/ln R, between what is expected and what should be noticed.
 *
 * Source: Lucas, "Counted data CUSUM's", Technometrics 27 (1985).
 *
 * @param counts one ≥ 0 a period in order; undefined where the period has none.
 * @param expected as many numbers > 0.
 * @throws RangeError when a number is outside its range or the lengths differ.
 *
 * @example
 * poissonCusum([9], [4], { ratio: 2, decision: 3 })[0].alarm // => 'up'
 */
export function poissonCusum(
  counts: readonly (number | undefined)[],
  expected: readonly number[],
  { ratio, decision }: PoissonCusumOptions,
): readonly CusumPoint[] {
  if (expected.length !== counts.length) {
    throw new RangeError(`invalid expected: ${expected.length} for ${counts.length} counts`);
  }
  if (!(ratio > 1 && ratio < Infinity)) throw new RangeError(`invalid ratio: ${ratio}`);
  checkAbove('decision', decision);
  return accumulate(
    counts.map((count, i) => {
      const mean = expected[i]!;
      checkAbove('expected', mean);
      if (count === undefined) return undefined;
      if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid count: ${count}`);
      return {
        up: count - (mean * (ratio - 1)) / Math.log(ratio),
        down: (mean * (1 - 1 / ratio)) / Math.log(ratio) - count,
      };
    }),
    decision,
  );
}

function checkAbove(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
}

interface Steps {
  readonly up: number;
  readonly down: number;
}

function accumulate(steps: readonly (Steps | undefined)[], decision: number): CusumPoint[] {
  let upper = 0;
  let lower = 0;
  let upperSince = 0;
  let lowerSince = 0;
  return steps.map((step, place) => {
    if (step === undefined) return { upper, lower, alarm: undefined, since: undefined };
    if (upper === 0) upperSince = place;
    if (lower === 0) lowerSince = place;
    upper = Math.max(0, upper + step.up);
    lower = Math.max(0, lower + step.down);
    if (upper > decision) return { upper, lower, alarm: 'up', since: upperSince };
    if (lower > decision) return { upper, lower, alarm: 'down', since: lowerSince };
    return { upper, lower, alarm: undefined, since: undefined };
  });
}
