import type { IndicatorValues } from '#contract/indicators.ts';
import type { MissingReason } from '#domain/indicators/observation.ts';
import { classOfValue } from '#statistics/classification/class-of-value.ts';

/** Klass: the areas between two limits, with the smallest and largest value that is really there. */
export interface MapClass {
  /** From 1, the lowest values. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly areas: number;
}

/** Areas without a value; `reason` is undefined where no table names them. */
export interface MissingClass {
  readonly reason: MissingReason | undefined;
  readonly areas: number;
}

export interface Classes {
  readonly classes: readonly MapClass[];
  readonly missing: readonly MissingClass[];
  /** The class of each area, in the order of the values; undefined without a value. */
  readonly numberOf: readonly (number | undefined)[];
}

type Classed = Pick<IndicatorValues, 'values' | 'missing' | 'classLimits'>;

/**
 * The legend of a measure. Classes without an area are left out, so that few values give few classes.
 *
 * @example
 * buildClasses({ values: [1, 2, null, 9], missing: [null, null, 'suppressed', null], classLimits: [1, 2, 9] })
 * // => { classes: [{ number: 1, from: 1, to: 2, areas: 2 }, { number: 2, from: 9, to: 9, areas: 1 }], missing: [{ reason: 'suppressed', areas: 1 }], numberOf: [1, 1, undefined, 2] }
 */
export function buildClasses({ values, missing, classLimits }: Classed): Classes {
  const numberOf = values.map((value) =>
    value === null ? undefined : classNumber(value, classLimits),
  );
  const count = Math.max(1, classLimits.length - 1);
  const classes = Array.from({ length: count }, (_, i) => {
    const inside = values.filter((value, k) => value !== null && numberOf[k] === i + 1) as number[]; // filtered above
    return {
      number: i + 1,
      from: Math.min(...inside),
      to: Math.max(...inside),
      areas: inside.length,
    };
  });
  return {
    classes: classes.filter((one) => one.areas > 0),
    missing: countMissing(values, missing),
    numberOf,
  };
}

/** The class a value belongs to, from 1; a value beyond the limits belongs to the class at that end. */
export function classNumber(value: number, limits: readonly number[]): number {
  if (limits.length < 2) return 1;
  const held = Math.min(limits.at(-1)!, Math.max(limits[0]!, value));
  return (classOfValue(held, limits) ?? 0) + 1;
}

function countMissing(
  values: Classed['values'],
  missing: Classed['missing'],
): readonly MissingClass[] {
  const counts = new Map<MissingReason | undefined, number>();
  values.forEach((value, i) => {
    if (value !== null) return;
    const reason = missing[i] ?? undefined;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
  return [...counts].map(([reason, areas]) => ({ reason, areas }));
}
