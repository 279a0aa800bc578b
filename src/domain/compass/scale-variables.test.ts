import { expect, test } from 'vitest';
import { itself } from './co-membership.ts';
import { judgeFirmness } from './judge-firmness.ts';
import { scaleVariable, scaleVariables } from './scale-variables.ts';
import { areaNumber } from './testing/made-ground.ts';
import { turnPicture, turnPoint, unturned } from './turn-picture.ts';

const near = (values: ArrayLike<number>, expected: readonly number[]): void => {
  expect(values.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(values[i]).toBeCloseTo(value, 12);
};

test('every scale has its zero at the mean of the areas', () => {
  near(scaleVariable([1, 2, 3], 'none', 'z')!.values, [-1, 0, 1]);
  near(scaleVariable([1, 2, 6], 'none', 'range')!.values, [-0.4, -0.2, 0.6]);
  near(
    scaleVariable([1, 2, 6], 'none', 'robust-z')!.values,
    [-2, -1, 3].map((v) => v / 1.4826),
  );
});

test('a transformation comes before the scale', () => {
  near(scaleVariable([1, Math.E, Math.E ** 2], 'log', 'z')!.values, [-1, 0, 1]);
  near(scaleVariable([5, 1000, 7], 'rank', 'z')!.values, [-1, 1, 0]);
  near(scaleVariable([Math.sinh(1), 0, Math.sinh(2)], 'asinh', 'z')!.values, [0, -1, 1]);
  // Type 7: the quantiles 0.05 and 0.95 of 0 … 20 are 1 and 19.
  const drawn = scaleVariable([...Array(21).keys()], 'winsorised', 'range')!.values;
  expect(drawn[0]).toBe(drawn[1]);
  expect(drawn[20]).toBe(drawn[19]);
  expect(scaleVariable([0, 1, 3, 9, 80], 'yeo-johnson', 'z')!.lambda).toBeLessThan(0.5);
  expect(scaleVariable([0, 1, 3], 'none', 'z')!.lambda).toBeNull();
});

test('what tells nothing apart has no scale', () => {
  expect(scaleVariable([4, 4, 4], 'none', 'z')).toBeUndefined();
  expect(scaleVariable([4, 4, 5], 'yeo-johnson', 'z')).toBeUndefined();
  const constant = [{ transform: 'none', weight: 1 }] as const;
  expect(() => scaleVariables([[4, 4]], constant, 'z')).toThrow('invalid column: 0');
});

test('a weight makes squared distances in its variable so many times as long', () => {
  const variables = [
    { transform: 'none', weight: 4 },
    { transform: 'none', weight: 1 },
  ] as const;
  const { scaled, weighted } = scaleVariables(
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
    variables,
    'z',
  );
  near(scaled.values, [-1, 1, 0, 0, 1, -1]);
  near(weighted.values, [-2, 1, 0, 0, 2, -1]);
});

test.each([
  [0.8, 0.25, 'core'],
  [0.79, 0.25, 'edge'],
  [0.8, 0.24, 'edge'],
  [0.5, 0, 'edge'],
  [0.49, 0.9, 'either'],
  [1, -0.01, 'either'],
] as const)('share %d and width %d is %s', (share, width, firmness) => {
  expect(judgeFirmness(share, width)).toBe(firmness);
});

test('a picture is turned and mirrored to lie as the one before, with the areas that both have', () => {
  const points = [
    { area: areaNumber(0), x: 3, y: 1 },
    { area: areaNumber(1), x: -2, y: 1 },
    { area: areaNumber(2), x: -1, y: -2 },
  ];
  // The picture before, on its side and mirrored.
  const before = new Map(points.map(({ area, x, y }) => [area, { x: y, y: x }]));
  const turn = turnPicture([...points, { area: areaNumber(9), x: 5, y: 5 }], before, itself);
  for (const point of points) {
    const { x, y } = turnPoint(turn, point);
    near([x, y], [point.y, point.x]);
  }
  expect(turnPicture(points, new Map(), itself)).toEqual(unturned);
});
