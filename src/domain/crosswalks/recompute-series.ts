import type { Figure } from '../indicators/figure.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type CrosswalkPart, isWhole } from './crosswalk.ts';

/** Varför en serie inte räknas om. */
export const unrecomputedReasons = ['no-counts', 'no-shares', 'not-covered'] as const;
export type UnrecomputedReason = (typeof unrecomputedReasons)[number];

/** An area of the other division that a series comes from, with what is measured for it. */
export interface LinkedArea extends Pick<CrosswalkPart, 'shareOfFrom' | 'shareOfTo'> {
  readonly figures: readonly Figure[];
}

/**
 * Serie från en annan årgång: measured for one and the same area, recomputed from counts and denominators,
 * or not recomputed and why. A mean without counts is never recomputed.
 */
export type LinkedSeries =
  | { readonly kind: 'measured'; readonly figures: readonly Figure[] }
  | { readonly kind: 'recomputed'; readonly figures: readonly Figure[] }
  | { readonly kind: 'none'; readonly reason: UnrecomputedReason };

/** The sources must make up this much of the area, where it is known. */
const covered = 0.99;

/**
 * Räkna om serie: what an area's series would have been in another edition. Counts are shared out by how
 * much of each source lies in the area, denominators likewise, and the value is the one over the other.
 *
 * @param areas the sources, with how much of each lies in the area (`shareOfFrom`).
 */
export function recomputeSeries(
  indicator: Pick<Indicator, 'unit'>,
  areas: readonly LinkedArea[],
): LinkedSeries {
  const [only] = areas;
  if (only !== undefined && areas.length === 1 && isWhole(only)) {
    return { kind: 'measured', figures: only.figures };
  }
  const none = (reason: UnrecomputedReason): LinkedSeries => ({ kind: 'none', reason });
  const shares = areas.map((area) => area.shareOfFrom);
  if (shares.some((share) => share === undefined)) return none('no-shares');
  const known = areas.reduce<number | undefined>(
    (sum, { shareOfTo }) =>
      sum === undefined || shareOfTo === undefined ? undefined : sum + shareOfTo,
    0,
  );
  if (known !== undefined && known < covered) return none('not-covered');
  const periods = new Set(areas.flatMap(({ figures }) => figures.map((figure) => figure.period)));
  const figures = [...periods].flatMap((period): Figure[] => {
    const found = areas.map((area) => area.figures.find((figure) => figure.period === period));
    const figure = combine(indicator, found, shares as readonly number[]); // checked above
    return figure === undefined ? [] : [figure];
  });
  return figures.length > 0 ? { kind: 'recomputed', figures } : none('no-counts');
}

/** The number of people or things is itself the count, whatever stands beside it. */
const countUnits: readonly string[] = ['persons', 'offences'];
const perUnit: Readonly<Record<string, number>> = {
  'per-cent': 100,
  'offences-per-100000': 100_000,
};

function combine(
  { unit }: Pick<Indicator, 'unit'>,
  found: readonly (Figure | undefined)[],
  shares: readonly number[],
): Figure | undefined {
  let [count, denominator] = [0, 0];
  for (const [i, figure] of found.entries()) {
    const share = shares[i]!;
    const own = countUnits.includes(unit) ? figure?.value : figure?.count;
    if (own == null || figure?.value == null) return undefined;
    count += own * share;
    if (figure.denominator !== null) denominator += figure.denominator * share;
    else if (!countUnits.includes(unit)) return undefined;
  }
  const [first] = found;
  const blank = {
    missing: null,
    low: null,
    high: null,
    period: first!.period,
    release: first!.release,
  };
  if (countUnits.includes(unit)) return { ...blank, value: count, count, denominator: null };
  const scale = perUnit[unit];
  if (scale === undefined || !(denominator > 0)) return undefined;
  return { ...blank, value: (scale * count) / denominator, count, denominator };
}
