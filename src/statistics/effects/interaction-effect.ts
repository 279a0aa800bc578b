import { studentTQuantile, studentTTwoSided } from '../distributions/student-t.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';

/** An effect in a panel of areas and periods with its uncertainty. */
export interface PanelEffect {
  readonly estimate: number;
  /** Areas may depend on themselves over time; undefined when nothing is left to chance. */
  readonly standardError: number | undefined;
  /** Estimate / standard error. */
  readonly t: number | undefined;
  /** Two-sided, t with areas − 1 degrees of freedom. */
  readonly p: number | undefined;
  readonly interval: Interval | undefined;
}

/** Under this share of the outcomes' squares, squares of residuals are rounding. */
const EXACT = 1e-26;

/**
 * The δ of y = area + period + δ·treated·profile, with standard errors clustered by area.
 *
 * V = Σᵢ(Σₜ D e)² / (ΣD²)² · G/(G − 1) · (n − 1)/(n − k), D = (treated − mean)(profile − mean); k counts the
 * periods and δ, not the areas, which are nested in the clusters.
 *
 * Source: Bertrand, Duflo and Mullainathan, Quarterly Journal of Economics 119 (2004); Cameron and Miller,
 * Journal of Human Resources 50 (2015).
 *
 * @param outcomes one row an area, one finite number a period.
 * @param treated one an area, of both kinds.
 * @param profile one number a period, not all equal.
 */
export function interactionEffect(
  outcomes: readonly (readonly number[])[],
  treated: readonly boolean[],
  profile: readonly number[],
  confidence: number,
): PanelEffect {
  const areas = outcomes.length;
  const periods = profile.length;
  const centred = twoWayCentred(outcomes, periods);
  const share = treated.filter((one) => one).length / areas;
  const middle = profile.reduce((sum, one) => sum + one, 0) / periods;
  const side = treated.map((one) => Number(one) - share);
  const rise = profile.map((one) => one - middle);
  let pull = 0;
  let square = 0;
  let whole = 0;
  for (const [i, row] of centred.entries()) {
    for (const [t, value] of row.entries()) {
      const direction = side[i]! * rise[t]!;
      pull += direction * value;
      square += direction ** 2;
    }
  }
  const estimate = pull / square;
  let rest = 0;
  let clusters = 0;
  for (const [i, row] of centred.entries()) {
    let sum = 0;
    for (const [t, value] of row.entries()) {
      const residual = value - estimate * side[i]! * rise[t]!;
      rest += residual ** 2;
      whole += outcomes[i]![t]! ** 2;
      sum += side[i]! * rise[t]! * residual;
    }
    clusters += sum ** 2;
  }
  const rows = areas * periods;
  const correction = (areas / (areas - 1)) * ((rows - 1) / (rows - periods - 1));
  const standardError = Math.sqrt(correction * clusters) / square;
  if (rest <= EXACT * whole) return exactly(estimate);
  const reach = studentTQuantile(1 - tailOf(confidence), areas - 1) * standardError;
  const t = estimate / standardError;
  return {
    estimate,
    standardError,
    t,
    p: studentTTwoSided(t, areas - 1),
    interval: { lower: estimate - reach, upper: estimate + reach },
  };
}

function exactly(estimate: number): PanelEffect {
  return { estimate, standardError: undefined, t: undefined, p: undefined, interval: undefined };
}

/** Each value less the means of its area and its period, plus the mean of all. */
function twoWayCentred(outcomes: readonly (readonly number[])[], periods: number): number[][] {
  const areaMeans = outcomes.map((row) => row.reduce((sum, one) => sum + one, 0) / periods);
  const centred = outcomes.map((row, i) => row.map((value) => value - areaMeans[i]!));
  const periodMeans = Array.from(
    { length: periods },
    (_, t) => centred.reduce((sum, row) => sum + row[t]!, 0) / outcomes.length,
  );
  return centred.map((row) => row.map((value, t) => value - periodMeans[t]!));
}
