import type { AreaId } from '../areas/area.ts';
import type { RuleResult } from '../disadvantage/evaluate-rule.ts';
import type { AreaInNeed } from './coverage-gap.ts';

/**
 * Lista områden med behov: those that meet the rule, and those of which it cannot decide. What is known not to
 * meet it is left out.
 */
export function listAreasInNeed(
  results: readonly Pick<RuleResult, 'area' | 'outcome' | 'met' | 'undecided' | 'conditions'>[],
  childrenOf: (area: AreaId) => number | undefined,
): readonly AreaInNeed[] {
  return results.flatMap(({ area, outcome, met, undecided, conditions }) =>
    outcome === 'does-not-meet'
      ? []
      : [
          {
            area,
            children: childrenOf(area),
            need: { kind: 'rule' as const, outcome, met, undecided, conditions: conditions.length },
          },
        ],
  );
}
