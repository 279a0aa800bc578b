import type { RuleResult } from './evaluate-rule.ts';

/** Sammanfattning: how many areas meet the rule, and how many meet every condition that is known. */
export interface EvaluationSummary {
  readonly areas: number;
  readonly meets: number;
  readonly doesNotMeet: number;
  readonly undecided: number;
  readonly borderline: number;
  /** Conditions that could be decided for at least one area. */
  readonly knownConditions: number;
  readonly meetsAllKnown: number;
  /** Inhabitants of those areas; undefined when one of them has no population figure. */
  readonly meetsAllKnownPopulation: number | undefined;
  readonly standIn: boolean;
}

/**
 * Sammanfatta: counts outcomes over areas. An area meets all known conditions when every condition that
 * is decided somewhere in the division is met there.
 */
export function summarizeEvaluation(
  results: readonly RuleResult[],
  populationOf: (area: RuleResult['area']) => number | undefined,
): EvaluationSummary {
  const known = new Set<string>();
  for (const result of results) {
    for (const condition of result.conditions) {
      if (condition.outcome !== 'undecided') known.add(condition.indicator);
    }
  }
  const allKnown = results.filter((result) => known.size > 0 && result.met === known.size);
  const count = (outcome: RuleResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    areas: results.length,
    meets: count('meets'),
    doesNotMeet: count('does-not-meet'),
    undecided: count('undecided'),
    borderline: results.filter((result) => result.borderline).length,
    knownConditions: known.size,
    meetsAllKnown: allKnown.length,
    meetsAllKnownPopulation: sumOrUnknown(allKnown.map((result) => populationOf(result.area))),
    standIn: results.some((result) => result.standIn),
  };
}

function sumOrUnknown(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
