import type { SeriesBreak } from '../breaks/series-break.ts';
import { parsePeriod } from '../time/period.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** Varför ett värde inte räknas samman ur mindre områden. */
export const unaggregatedReasons = [
  'no-counts',
  'areas-missing',
  'values-missing',
  'noise-in-parts',
] as const;
export type UnaggregatedReason = (typeof unaggregatedReasons)[number];

/** A smaller area, and what is measured for it in the period; undefined when nothing is. */
export interface AggregatedPart {
  readonly name: string;
  readonly figure: Pick<Figure, 'value' | 'count' | 'denominator'> | undefined;
}

/** The smaller areas of one division that make up a larger one, for one period. */
export interface AggregationGround {
  readonly indicator: Pick<Indicator, 'id' | 'unit'>;
  readonly period: string;
  readonly parts: readonly AggregatedPart[];
  /** Names of places in the larger area that no loaded part covers. */
  readonly uncovered: readonly string[];
  readonly breaks: readonly SeriesBreak[];
}

/** A value computed here, or why there is none and what is missing. */
export type Aggregation =
  | {
      readonly kind: 'computed';
      readonly value: number;
      readonly count: number;
      readonly denominator: number | null;
      readonly areas: number;
    }
  | {
      readonly kind: 'refused';
      readonly reason: UnaggregatedReason;
      readonly missing: readonly string[];
    };

const perUnit: Readonly<Record<string, number>> = {
  'per-cent': 100,
  'offences-per-100000': 100_000,
};
const countUnits: readonly string[] = ['persons', 'offences'];

/**
 * Räkna samman observationer: the sum of counts over the sum of denominators, for whole smaller areas that
 * cover the larger one. A mean without counts is refused, and so is a sum with a part missing: what is
 * missing is never zero. Where the publisher adds noise to small numbers the parts do not add up to the
 * whole (SCB's cell key method), and the whole must be read from the publisher.
 */
export function aggregateObservations(ground: AggregationGround): Aggregation {
  const { indicator, period, parts, uncovered, breaks } = ground;
  const refuse = (reason: UnaggregatedReason, missing: readonly string[] = []): Aggregation => ({
    kind: 'refused',
    reason,
    missing,
  });
  const isCount = countUnits.includes(indicator.unit);
  const scale = isCount ? 1 : perUnit[indicator.unit];
  const measured = parts.filter(({ figure }) => figure?.value != null);
  const counted = measured.filter(
    ({ figure }) => isCount || (figure!.count !== null && figure!.denominator !== null),
  );
  if (scale === undefined || counted.length < measured.length || measured.length === 0) {
    return refuse('no-counts');
  }
  if (hasNoise(breaks, indicator.id, period)) return refuse('noise-in-parts');
  if (uncovered.length > 0) return refuse('areas-missing', uncovered);
  const lacking = parts.filter((part) => !measured.includes(part)).map((part) => part.name);
  if (lacking.length > 0) return refuse('values-missing', lacking);
  let [count, denominator] = [0, 0];
  for (const { figure } of parts) {
    count += isCount ? figure!.value! : figure!.count!;
    denominator += figure!.denominator ?? 0;
  }
  if (isCount) {
    return { kind: 'computed', value: count, count, denominator: null, areas: parts.length };
  }
  if (!(denominator > 0)) return refuse('no-counts');
  const value = (scale * count) / denominator;
  return { kind: 'computed', value, count, denominator, areas: parts.length };
}

function hasNoise(breaks: readonly SeriesBreak[], indicator: string, period: string): boolean {
  const { end } = parsePeriod(period);
  return breaks.some(
    (one) =>
      one.kind === 'noise' &&
      one.indicators.includes(indicator) &&
      end >= parsePeriod(one.period).start,
  );
}
