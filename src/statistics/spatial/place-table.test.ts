import { expect, test } from 'vitest';
import { createPlaceTable } from './place-table.ts';

const apart = Array.from({ length: 500 }, (_, i) => [(i * 7919) % 503, -i]);

test('places keep their numbers when there are more than borders with two sides have', () => {
  const places = createPlaceTable(1500);
  const numbers = apart.map((_, i) => i);
  expect([...places.number(apart).subarray(0, 500)]).toEqual(numbers);
  const others = apart.map(([x, y]) => [x! + 0.5, y!]);
  expect([...places.number(others).subarray(0, 500)]).toEqual(numbers.map((i) => 500 + i));
  // The room was made with the second ring, and the first is found in it out of its order.
  const back = apart.filter((_, i) => i % 3 === 0).toReversed();
  expect([...places.number(back).subarray(0, 167)]).toEqual(
    numbers.filter((i) => i % 3 === 0).toReversed(),
  );
  const { vertexCount, x, y } = places.result();
  expect([vertexCount, x[0], y[0], x[999], y[999]]).toEqual([
    1000,
    0,
    0,
    apart[499]![0]! + 0.5,
    -499,
  ]);
});

test('minus zero is zero, and a place that is nowhere is refused', () => {
  const places = createPlaceTable(4);
  expect([
    ...places
      .number([
        [0, 0],
        [-0, -0],
      ])
      .subarray(0, 2),
  ]).toEqual([0, 0]);
  expect(() => places.number([[Number.NaN, 1]])).toThrow('invalid position: NaN, 1');
  expect(() => places.number([[1, -Infinity]])).toThrow('invalid position: 1, -Infinity');
});
