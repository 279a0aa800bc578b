import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOfValue } from './class-of-value.ts';

test('a value on a limit belongs to the class below it', () => {
  expect(classOfValue(3, [1, 3, 12])).toBe(0);
  expect(classOfValue(12, [1, 3, 12])).toBe(1);
});

test('the smallest value belongs to the first class', () => {
  expect(classOfValue(1, [1, 3, 12])).toBe(0);
  expect(classOfValue(5, [5, 5])).toBe(0);
});

test('a value outside the limits has no class', () => {
  expect(classOfValue(0.9, [1, 3, 12])).toBeUndefined();
  expect(classOfValue(12.1, [1, 3, 12])).toBeUndefined();
  expect(classOfValue(1, [])).toBeUndefined();
});

test('a class holds exactly the values above its lower and up to its upper limit', () => {
  const limits = [0, 2.5, 7, 10];
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (value) => {
      const found = classOfValue(value, limits)!;
      expect(value <= limits[found + 1]!).toBe(true);
      expect(found === 0 || value > limits[found]!).toBe(true);
    }),
  );
});

test('a wrong argument is refused with its value', () => {
  expect(() => classOfValue(Number.NaN, [1, 2])).toThrow('invalid value: NaN');
  expect(() => classOfValue(1, [2, 1])).toThrow('invalid limits: 2,1');
});
