import { expect, test } from 'vitest';
import type { Prevention } from './commitment.ts';
import { mixPreventions } from './mix-preventions.ts';

const tagged = (...prevention: readonly Prevention[]) => ({ tags: { prevention } });

test('the mix is told, what is lacking by name, and those that do not say beside', () => {
  expect(mixPreventions([tagged('social'), tagged('social', 'situational'), tagged()])).toEqual({
    counts: { structural: 0, social: 2, situational: 1 },
    lacking: ['structural'],
    untagged: 1,
  });
  expect(mixPreventions([]).lacking).toEqual(['structural', 'social', 'situational']);
});
