import { DomainError } from '../domain-error.ts';
import type { RuleVersion } from './rule-version.ts';

/**
 * Granska regel: throws `rule/no-conditions`, `rule/at-least-out-of-range`, `rule/repeated-indicator` or
 * `rule/unknown-indicator`; returns the rule when it holds together.
 */
export function checkRule(rule: RuleVersion, indicators: ReadonlySet<string>): RuleVersion {
  const count = rule.conditions.length;
  if (count === 0) throw new DomainError('rule/no-conditions', { version: rule.version });
  if (!Number.isInteger(rule.atLeast) || rule.atLeast < 1 || rule.atLeast > count) {
    throw new DomainError('rule/at-least-out-of-range', {
      atLeast: rule.atLeast,
      conditions: count,
    });
  }
  const seen = new Set<string>();
  for (const { indicator, proxy } of rule.conditions) {
    if (seen.has(indicator)) throw new DomainError('rule/repeated-indicator', { indicator });
    seen.add(indicator);
    for (const id of [indicator, proxy]) {
      if (id !== undefined && !indicators.has(id)) {
        throw new DomainError('rule/unknown-indicator', { indicator: id });
      }
    }
  }
  return rule;
}
