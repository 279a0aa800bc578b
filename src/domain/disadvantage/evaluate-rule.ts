import type { AreaId } from '../areas/area.ts';
import {
  type ConditionResult,
  evaluateCondition,
  type Outcome,
  type RuleReadings,
} from './evaluate-condition.ts';
import type { RuleVersion } from './rule-version.ts';

/** Regelns utfall för ett område. Never a score: the conditions, how many, and what that means. */
export interface RuleResult {
  readonly area: AreaId;
  readonly rule: number;
  readonly conditions: readonly ConditionResult[];
  readonly met: number;
  readonly notMet: number;
  readonly undecided: number;
  readonly outcome: Outcome;
  /** Gränsfall: one condition moving within its uncertainty would change the outcome. */
  readonly borderline: boolean;
  /** True when any comparison value is a stand-in for the rule's comparison area. */
  readonly standIn: boolean;
}

/** Pröva regeln: every condition for one area, then the count against the rule's k. */
export function evaluateRule(area: AreaId, rule: RuleVersion, readings: RuleReadings): RuleResult {
  const conditions = rule.conditions.map((condition) => evaluateCondition(condition, readings));
  const count = (outcome: Outcome): number =>
    conditions.filter((condition) => condition.outcome === outcome).length;
  const met = count('meets');
  const undecided = count('undecided');
  const outcome = outcomeOf(met, undecided, rule.atLeast);
  return {
    area,
    rule: rule.version,
    conditions,
    met,
    notMet: count('does-not-meet'),
    undecided,
    outcome,
    borderline: conditions.some(
      (condition) =>
        condition.nearLine &&
        outcomeOf(met + (condition.outcome === 'meets' ? -1 : 1), undecided, rule.atLeast) !==
          outcome,
    ),
    standIn: conditions.some((condition) => condition.comparison?.standIn === true),
  };
}

/**
 * The outcome of `met` met and `undecided` undecided conditions when `atLeast` are needed: decided as
 * soon as the undecided ones cannot change it.
 *
 * @example
 * outcomeOf(6, 1, 7) // => 'undecided'
 * outcomeOf(5, 1, 7) // => 'does-not-meet'
 * outcomeOf(6, 1, 6) // => 'meets'
 */
export function outcomeOf(met: number, undecided: number, atLeast: number): Outcome {
  if (met >= atLeast) return 'meets';
  return met + undecided >= atLeast ? 'undecided' : 'does-not-meet';
}
