import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWorse, spreadValues } from './spread-values.ts';

test('nothing has no spread', () => {
  expect(spreadValues([])).toBeUndefined();
});

test('the five numbers come in order', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (list) => {
      const spread = spreadValues(list)!;
      const { min, lowerQuartile, median, upperQuartile, max } = spread;
      const five = [min, lowerQuartile, median, upperQuartile, max];
      expect(five).toEqual(five.toSorted((a, b) => a - b));
      expect(spread.areas).toBe(list.length);
    }),
  );
});

test('the best of all is better than all the others, the worst than none', () => {
  const values = fc.uniqueArray(fc.integer(), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.constantFrom('high-is-good', 'low-is-good'), (list, polarity) => {
      const best = polarity === 'high-is-good' ? Math.max(...list) : Math.min(...list);
      const worst = polarity === 'high-is-good' ? Math.min(...list) : Math.max(...list);
      expect(shareWorse(best, list, polarity)).toBe(1);
      expect(shareWorse(worst, list, polarity)).toBe(0);
    }),
  );
});

test('an equal value is not worse', () => {
  expect(shareWorse(5, [5, 5, 5], 'high-is-good')).toBe(0);
});

test('one area alone is better than nobody', () => {
  expect(shareWorse(5, [5], 'high-is-good')).toBeUndefined();
});
