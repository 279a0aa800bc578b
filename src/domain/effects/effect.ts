import type { DifferenceInDifferences } from '#statistics/effects/difference-in-differences.ts';
import type { EffectRefusal } from '#statistics/effects/effect-refusal.ts';
import type { InterruptedTimeSeries } from '#statistics/effects/interrupted-time-series.ts';
import type { SyntheticControl } from '#statistics/effects/synthetic-control.ts';
import type { GroupGap } from '#statistics/inequality/gap-between-groups.ts';
import type { AreaId } from '../areas/area.ts';
import type { TrendJudgement } from '../areas/judge-trend.ts';
import type { ScaledAreas } from '../compass/find-twins.ts';

/** Vad som frågas: an effort's areas and start, and the values of its indicator. */
export interface EffectQuestion {
  /** First day of the effort, ISO date. */
  readonly start: string;
  readonly treated: readonly AreaId[];
  /** Areas of the same division that may be compared with: without an effort of the same kind. */
  readonly candidates: readonly AreaId[];
  /** Values by area and period key. */
  readonly values: ReadonlyMap<AreaId, ReadonlyMap<string, number>>;
  /** Inhabitants; an area that is not there counts as 1. */
  readonly populations: ReadonlyMap<AreaId, number>;
  /** The social compass of the division; undefined when none has been adopted. */
  readonly likeness: ScaledAreas | undefined;
  /** First periods after a break in the series, as keys. */
  readonly breaks: readonly string[];
}

/** Jämförelseområde: an area without the effort, and why it was chosen. */
export interface ComparisonArea {
  readonly area: AreaId;
  readonly chosenBy: 'compass' | 'level';
  /** Distance on the compass's scale, or difference in level before in the indicator's unit. */
  readonly distance: number;
}

/** Period i en jämförelse: means of both sides, weighted by inhabitants. */
export interface EffectPoint {
  readonly period: string;
  /** The effort began during it: it is neither before nor after. */
  readonly side: 'before' | 'during' | 'after';
  readonly treated: number;
  /** Undefined when there is nothing to compare with. */
  readonly compared: number | undefined;
}

/**
 * Effekt: what happened in an effort's areas and in the most similar areas without it. It shows what
 * happened at the same time, never what caused it.
 */
export interface Effect {
  readonly treated: readonly AreaId[];
  /** Areas of the effort that lack values in every period. */
  readonly withoutValues: readonly AreaId[];
  readonly comparisons: readonly ComparisonArea[];
  readonly points: readonly EffectPoint[];
  /** Periods that are left out because they lie before a break in the series. */
  readonly beforeBreak: readonly string[];
  /** In the last period before; undefined when there is none or nothing to compare with. */
  readonly gapBefore: GroupGap | undefined;
  /** In the last period after. */
  readonly gapAfter: GroupGap | undefined;
  readonly differences: DifferenceInDifferences | EffectRefusal;
  readonly series: InterruptedTimeSeries | EffectRefusal;
  readonly synthetic: SyntheticControl | EffectRefusal;
  /** Of the effort's areas; no trend under five points. */
  readonly trend: TrendJudgement;
}
