import type { AreaId } from '../areas/area.ts';
import type { RuleResult } from './evaluate-rule.ts';

/** Skillnad mellan två prövningar: who enters and leaves, and whose outcome becomes (un)decided. */
export interface EvaluationChange {
  readonly entering: readonly AreaId[];
  readonly leaving: readonly AreaId[];
  readonly becomingUndecided: readonly AreaId[];
  readonly becomingDecided: readonly AreaId[];
  /** Areas that meet the rule before and after. */
  readonly before: number;
  readonly after: number;
}

/** Jämför prövningar of the same areas under two rules. */
export function compareEvaluations(
  before: readonly RuleResult[],
  after: readonly RuleResult[],
): EvaluationChange {
  const earlier = new Map(before.map((result) => [result.area, result.outcome]));
  const moved = (test: (was: RuleResult['outcome'], is: RuleResult['outcome']) => boolean) =>
    after
      .filter((result) => test(earlier.get(result.area) ?? 'undecided', result.outcome))
      .map((result) => result.area);
  return {
    entering: moved((was, is) => was !== 'meets' && is === 'meets'),
    leaving: moved((was, is) => was === 'meets' && is !== 'meets'),
    becomingUndecided: moved((was, is) => was !== 'undecided' && is === 'undecided'),
    becomingDecided: moved((was, is) => was === 'undecided' && is !== 'undecided'),
    before: before.filter((result) => result.outcome === 'meets').length,
    after: after.filter((result) => result.outcome === 'meets').length,
  };
}
