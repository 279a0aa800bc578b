import { expect, test } from 'vitest';
import { checkRule } from './check-rule.ts';
import { ruleInForce } from './rule-in-force.ts';
import { literalRule, sevenIndicators } from './testing/rule-fixture.ts';

const known = new Set<string>(sevenIndicators);
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

test('a whole rule passes as it is', () => {
  expect(checkRule(literalRule(), known)).toEqual(literalRule());
});

test('k outside 1 to the number of conditions is refused', () => {
  for (const atLeast of [0, 8, 2.5]) {
    expect(codeOf(() => checkRule(literalRule({ atLeast }), known))).toBe(
      'rule/at-least-out-of-range',
    );
  }
});

test('a rule without conditions, with one twice, or with an unknown indicator is refused', () => {
  const [first] = literalRule().conditions;
  if (first === undefined) throw new Error('the fixture has conditions');
  const refusal = (conditions: readonly (typeof first)[]) =>
    codeOf(() => checkRule(literalRule({ conditions, atLeast: 1 }), known));
  expect(refusal([])).toBe('rule/no-conditions');
  expect(refusal([first, first])).toBe('rule/repeated-indicator');
  expect(refusal([{ ...first, indicator: 'weather' }])).toBe('rule/unknown-indicator');
  expect(refusal([{ ...first, proxy: 'weather' }])).toBe('rule/unknown-indicator');
});

test('the rule in force on a date is the latest that had begun', () => {
  const versions = [
    literalRule({ version: 1, validFrom: '2018-01-01' }),
    literalRule({ version: 2, validFrom: '2026-03-01' }),
    literalRule({ version: 3, validFrom: '2026-03-01' }),
  ];
  expect(ruleInForce(versions, '2017-12-31')).toBeUndefined();
  expect(ruleInForce(versions, '2026-02-28')?.version).toBe(1);
  expect(ruleInForce(versions, '2026-03-01')?.version).toBe(3);
});
