import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAnswer } from './write-answer.ts';

test('what is written is read back as it was', () => {
  const value = fc.jsonValue().filter((one) => one !== undefined);
  fc.assert(
    fc.property(value, (one) => {
      expect(JSON.parse(writeAnswer(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
});

test('typed arrays are lists, numbers have all their digits, short records a line each', () => {
  const text = writeAnswer({
    z: Float64Array.of(0.1, 1 / 3),
    areas: [{ id: 'a'.repeat(150) }, { id: 'b' }],
  });
  expect(text.split('\n')).toEqual([
    '{',
    '  "z": [0.1, 0.3333333333333333],',
    '  "areas": [{ "id": "'.concat('a'.repeat(150), '" }, { "id": "b" }]'),
    '}',
  ]);
  expect(writeAnswer({ long: 'x'.repeat(300), none: [], empty: {} })).toBe(
    `{\n  "long": "${'x'.repeat(300)}",\n  "none": [],\n  "empty": {}\n}`,
  );
});

test('an answer has neither holes nor what is no number', () => {
  expect(() => writeAnswer({ a: [1, Number.NaN] })).toThrow('not a number in the answer: $.a[1]');
  expect(() => writeAnswer(Infinity)).toThrow('not a number in the answer: $');
  expect(() => writeAnswer({ a: { b: undefined } })).toThrow('nothing in the answer: $.a.b');
});
