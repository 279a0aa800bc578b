import type { AreaId } from '../areas/area.ts';
import type { Measured } from '../indicators/observation.ts';
import type { RuleCondition } from './rule-version.ts';

/** Utfall: a condition, or a whole rule, is met, not met, or cannot be decided. */
export const outcomes = ['meets', 'does-not-meet', 'undecided'] as const;
export type Outcome = (typeof outcomes)[number];

/** Skäl till oavgjort. */
export const undecidedReasons = ['not-at-this-level', 'missing-value', 'no-comparison'] as const;
export type UndecidedReason = (typeof undecidedReasons)[number];

/** Avläsning: one indicator's cell for one area, with where it came from. */
export interface Reading {
  readonly measured: Measured;
  /** Period key. */
  readonly period: string;
  readonly release: string;
}

/** The comparison value: whose it is, and whether it stands in for the rule's own comparison area. */
export interface ComparisonReading extends Reading {
  readonly area: AreaId;
  readonly standIn: boolean;
}

/** What a rule may read: cells of areas, and comparison values for an indicator and period. */
export interface RuleReadings {
  readonly ofArea: (indicator: string) => Reading | undefined;
  readonly ofComparison: (indicator: string, period: string) => ComparisonReading | undefined;
  /** Whether any area of the division has a cell for the indicator. */
  readonly existsAtLevel: (indicator: string) => boolean;
}

/** Villkorets utfall för ett område, with the two numbers behind it. */
export interface ConditionResult {
  readonly indicator: string;
  /** The indicator whose value was used: the same, or its proxy. */
  readonly usedIndicator: string;
  readonly direction: RuleCondition['direction'];
  readonly reading: Reading | undefined;
  readonly comparison: ComparisonReading | undefined;
  /** Value minus comparison value, in the indicator's unit. */
  readonly difference: number | undefined;
  readonly outcome: Outcome;
  readonly reason: UndecidedReason | undefined;
  /** Whether the value could lie on the other side of the comparison value. */
  readonly nearLine: boolean;
}

/**
 * Pröva villkor: sets an area's value against the comparison value of the same period. Below and above
 * are strict: a value equal to the comparison does not meet. A missing value decides nothing.
 */
export function evaluateCondition(
  condition: RuleCondition,
  readings: RuleReadings,
): ConditionResult {
  const usedIndicator = chooseIndicator(condition, readings);
  const reading = readings.ofArea(usedIndicator);
  const comparison =
    reading === undefined ? undefined : readings.ofComparison(usedIndicator, reading.period);
  const known = { indicator: condition.indicator, usedIndicator, direction: condition.direction };
  const undecided = (reason: UndecidedReason): ConditionResult => ({
    ...known,
    reading,
    comparison,
    difference: undefined,
    outcome: 'undecided',
    reason,
    nearLine: false,
  });

  if (!readings.existsAtLevel(usedIndicator)) return undecided('not-at-this-level');
  if (reading === undefined || 'missing' in reading.measured) return undecided('missing-value');
  if (comparison === undefined || 'missing' in comparison.measured) {
    return undecided('no-comparison');
  }
  const difference = subtract(reading.measured.value, comparison.measured.value);
  const meets = condition.direction === 'below' ? difference < 0 : difference > 0;
  return {
    ...known,
    reading,
    comparison,
    difference,
    outcome: meets ? 'meets' : 'does-not-meet',
    reason: undefined,
    nearLine: isNearLine(reading.measured, comparison.measured.value, condition.nearLineShare),
  };
}

// Twelve digits hold every published figure; the binary noise of a subtraction lies beyond them.
function subtract(value: number, line: number): number {
  return Number((value - line).toPrecision(12));
}

function chooseIndicator(condition: RuleCondition, readings: RuleReadings): string {
  if (condition.proxy === undefined || readings.existsAtLevel(condition.indicator)) {
    return condition.indicator;
  }
  return condition.proxy;
}

// With an interval, its own width decides; without one, the margin that the rule version states.
function isNearLine(
  measured: { readonly value: number; readonly interval?: readonly [number, number] | undefined },
  line: number,
  share: number,
): boolean {
  if (measured.interval !== undefined) {
    return measured.interval[0] <= line && line <= measured.interval[1];
  }
  return Math.abs(measured.value - line) <= share * Math.abs(line);
}
