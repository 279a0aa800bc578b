import type { AreaId } from '../areas/area.ts';

/** Villkor: an indicator and the side of the comparison value on which an area meets it. */
export interface RuleCondition {
  readonly indicator: string;
  readonly direction: 'below' | 'above';
  /** Indicator read where the first has no value at the level; shown as a proxy. */
  readonly proxy: string | undefined;
  /**
   * Distance to the comparison value, as a share of it, within which a value without an interval
   * counts as near the line. A choice, not a measurement.
   */
  readonly nearLineShare: number;
}

/** Regelversion: the definition of a disadvantaged area, as data. */
export interface RuleVersion {
  readonly version: number;
  readonly name: { readonly sv: string; readonly en: string };
  readonly conditions: readonly RuleCondition[];
  readonly comparison: AreaId;
  /** Area whose values are used, and named as such, where the comparison has none. */
  readonly standIn: AreaId | undefined;
  /** How many conditions an area must meet. */
  readonly atLeast: number;
  /** ISO date from which the version applies. */
  readonly validFrom: string;
  readonly source: string;
}
