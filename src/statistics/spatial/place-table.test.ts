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
  expect(() => places.number([[1, Number.NaN]])).toThrow('invalid position: 1, NaN');
  expect(() => places.number([[Infinity, 1]])).toThrow('invalid position: Infinity, 1');
  expect(() => places.number([[1, -Infinity]])).toThrow('invalid position: 1, -Infinity');
});

test('every place has one number, in whatever order rings come back to it', () => {
  const places = createPlaceTable(40);
  const numbersOf = (...ring: number[][]): number[] => [
    ...places.number(ring).subarray(0, ring.length),
  ];
  expect(numbersOf([5, 0], [6, 0], [7, 0], [8, 0], [5, 0])).toEqual([0, 1, 2, 3, 0]);
  expect(numbersOf([8, 0], [7, 0], [6, 0], [5, 0], [8, 0])).toEqual([3, 2, 1, 0, 3]);
  expect(numbersOf([6, 0], [7, 0], [8, 0], [9, 0], [7, 0])).toEqual([1, 2, 3, 4, 2]);
  // Half of a neighbour's coordinates are not the place.
  expect(numbersOf([6, 0], [7, 1], [5, 1], [9, 0], [8, 1])).toEqual([1, 5, 6, 4, 7]);
  expect(numbersOf([5, 0], [5, 0], [6, 0], [6, 0])).toEqual([0, 0, 1, 1]);
  const { vertexCount, x, y } = places.result();
  expect(vertexCount).toBe(8);
  expect([...x.subarray(0, 8)]).toEqual([5, 6, 7, 8, 9, 7, 5, 8]);
  expect([...y.subarray(0, 8)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
});

test('a ring longer than those before it is numbered in full', () => {
  for (const length of [255, 256, 257, 600]) {
    const places = createPlaceTable(length + 3);
    const short = [...apart, ...apart].slice(0, 3);
    const ring = Array.from({ length }, (_, i) => [-1 - i, (i * i) % 7]);
    expect([...places.number(short).subarray(0, 3)]).toEqual([0, 1, 2]);
    expect([...places.number(ring).subarray(0, length)]).toEqual(ring.map((_, i) => 3 + i));
    expect(places.result().vertexCount).toBe(length + 3);
  }
});

test('room is made for little more than half as many places as positions, and for all when needed', () => {
  expect(createPlaceTable(100).result().x.length).toBe(100);
  expect(createPlaceTable(1000).result().x.length).toBe(614);
  expect(createPlaceTable(1000).result().y.length).toBe(614);
  const places = createPlaceTable(1000);
  places.number(apart);
  expect(places.result().x.length).toBe(614);
  places.number(apart.slice(0, 114));
  expect(places.result().x.length).toBe(614);
  places.number(apart.slice(0, 115));
  expect([places.result().x.length, places.result().y.length]).toEqual([1000, 1000]);
  expect([...places.number(apart).subarray(0, 500)]).toEqual(apart.map((_, i) => i));
});
