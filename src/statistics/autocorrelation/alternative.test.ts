import { expect, test } from 'vitest';
import { normalP, permutationP } from './alternative.ts';

test('p of permutations is never 0 and never above 1', () => {
  for (const alternative of ['two-sided', 'greater', 'less', 'folded'] as const) {
    const none = permutationP({ low: 0, high: 0, permutations: 9 }, alternative);
    expect(none).toBe(alternative === 'two-sided' ? 0.2 : 0.1);
    expect(permutationP({ low: 9, high: 9, permutations: 9 }, alternative)).toBe(1);
  }
  expect(permutationP({ low: 6, high: 5, permutations: 9 }, 'two-sided')).toBe(1);
  expect(permutationP({ low: 3, high: 6, permutations: 9 }, 'folded')).toBe(0.4);
  expect(permutationP({ low: 6, high: 3, permutations: 9 }, 'two-sided')).toBe(0.8);
});

test('p of a normal score is that of its tail', () => {
  // R 4.2.2: pnorm(1.5, lower.tail = FALSE) = 0.066807201268858071.
  expect(normalP(1.5, 'greater')).toBeCloseTo(0.06680720126885807, 15);
  expect(normalP(1.5, 'less')).toBeCloseTo(0.9331927987311419, 15);
  expect(normalP(-1.5, 'folded')).toBeCloseTo(0.06680720126885807, 15);
  expect(normalP(-1.5, 'two-sided')).toBeCloseTo(0.13361440253771614, 15);
});
