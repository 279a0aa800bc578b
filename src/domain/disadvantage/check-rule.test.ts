import { expect, test } from 'vitest';
import type { DomainError } from '../domain-error.ts';
import { checkRule } from './check-rule.ts';
import { ruleInForce } from './rule-in-force.ts';
import { literalRule, sevenIndicators } from './testing/rule-fixture.ts';

const known = new Set<string>(sevenIndicators);
const refusalOf = (run: () => unknown): readonly [string, object] | undefined => {
  try {
    run();
  } catch (error) {
    const { code, data } = error as DomainError;
    return [code, data];
  }
  return undefined;
};

test('a whole rule passes as it is', () => {
  expect(checkRule(literalRule(), known)).toEqual(literalRule());
});

test('k outside 1 to the number of conditions is refused', () => {
  for (const atLeast of [0, 8, 2.5]) {
    expect(refusalOf(() => checkRule(literalRule({ atLeast }), known))).toEqual([
      'rule/at-least-out-of-range',
      { atLeast, conditions: 7 },
    ]);
  }
});

test('a rule without conditions, with one twice, or with an unknown indicator is refused', () => {
  const [first] = literalRule().conditions;
  if (first === undefined) throw new Error('the fixture has conditions');
  const refusal = (conditions: readonly (typeof first)[]) =>
    refusalOf(() => checkRule(literalRule({ conditions, atLeast: 1 }), known));
  const unknown = ['rule/unknown-indicator', { indicator: 'weather' }];
  expect(refusal([])).toEqual(['rule/no-conditions', { version: 1 }]);
  expect(refusal([first, first])).toEqual([
    'rule/repeated-indicator',
    { indicator: first.indicator },
  ]);
  expect(refusal([{ ...first, indicator: 'weather' }])).toEqual(unknown);
  expect(refusal([{ ...first, proxy: 'weather' }])).toEqual(unknown);
});

test('the rule in force on a date is the latest that had begun, in whatever order they come', () => {
  const versions = [
    literalRule({ version: 3, validFrom: '2026-03-01' }),
    literalRule({ version: 1, validFrom: '2018-01-01' }),
    literalRule({ version: 2, validFrom: '2026-03-01' }),
  ];
  expect(ruleInForce(versions, '2017-12-31')).toBeUndefined();
  expect(ruleInForce(versions, '2026-02-28')?.version).toBe(1);
  expect(ruleInForce(versions, '2026-03-01')?.version).toBe(3);
});
