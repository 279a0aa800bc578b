import { expect, test } from 'vitest';
import { arrests } from '../components/testing/arrests.ts';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { anchorLayout } from './anchor-layout.ts';
import { biplot } from './biplot.ts';
import { fitProcrustes, moveLayout } from './procrustes.ts';

const layoutOf = (points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

function expectNear(found: ArrayLike<number>, expected: readonly number[], digits = 12): void {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, digits);
}

const before = layoutOf([
  [1, 2],
  [3, 1],
  [4, 5],
  [0, 3],
  [2, 6],
]);
const after = layoutOf([
  [2, -1],
  [1.2, -3],
  [5.1, -4.2],
  [3, 0.4],
  [6.2, -2],
]);

test('a biplot shows scores and correlations of the first two components', () => {
  const { areas, directions, shares } = biplot(matrixOfColumns(arrests), 'correlation');
  // R 4.2.2: p <- prcomp(USArrests, scale. = TRUE); -p$x[1, 1]; cor(USArrests, -p$x[, 1]) and
  // cor(USArrests, p$x[, 2]) are rotation times sdev.
  expect(areas.x[0]).toBeCloseTo(0.9756604483336057, 12);
  expect(areas.y[0]).toBeCloseTo(-1.1220012104334112, 12);
  const [first, second] = [Math.sqrt(2.4802415791494927), Math.sqrt(0.9897651525398407)];
  expectNear(directions.x, [
    0.5358994749381554 * first,
    0.5831836349096705 * first,
    0.27819087461943315 * first,
    0.5434320914456829 * first,
  ]);
  expect(directions.y[2]).toBeCloseTo(0.872806193060425 * second, 12);
  expectNear(shares, [2.4802415791494927 / 4, 0.9897651525398407 / 4]);
  expect(() => biplot(matrixOfColumns([[1, 2]]), 'covariance')).toThrow(
    'invalid table: 1 columns, 2 needed',
  );
});

test('an area lies at the anchor of its only high variable, and in the middle where pulls balance', () => {
  const table = matrixOfColumns([
    [10, 0, 0, 0, 10, 0, 10],
    [0, 7, 0, 0, 7, 0, 0],
    [0, 0, 4, 0, 4, 0, 4],
    [0, 0, 0, 2, 2, 0, 1],
  ]);
  const { areas, anchors, ranges } = anchorLayout(table);
  expect([...anchors.x]).toEqual([1, 0, -1, 0]);
  expect([...anchors.y]).toEqual([0, 1, 0, -1]);
  expectNear(areas.x, [1, 0, -1, 0, 0, 0, 0]);
  expectNear(areas.y, [0, 1, 0, -1, 0, 0, -0.2]);
  expect(ranges).toEqual([10, 7, 4, 2].map((upper) => ({ lower: 0, upper })));
});

test('directions and ranges that are given stay, whatever the values', () => {
  const table = matrixOfColumns([
    [2, 50],
    [1, 1],
  ]);
  const ranges = [
    { lower: 0, upper: 4 },
    { lower: 0, upper: 2 },
  ];
  const { areas, anchors } = anchorLayout(table, [-90, 450], ranges);
  expect([...anchors.y]).toEqual([-1, 1]);
  expectNear(anchors.x, [0, 0]);
  // Pulls 0.5 and 0.5; then 1 (drawn in) and 0.5.
  expectNear(areas.y, [0, -1 / 3]);
  expectNear(anchorLayout(table, [60, 180], ranges).anchors.x, [0.5, -1]);
});

test('a pull counts from the lower end of its range', () => {
  const table = matrixOfColumns([
    [10, 14, 12],
    [-3, -1, -1],
  ]);
  // Pulls: 0 and 0; 1 and 1; 0.5 and 1.
  const { areas } = anchorLayout(table, [0, 60]);
  expectNear(areas.x, [0, 0.75, (0.5 + 0.5) / 1.5]);
  expectNear(areas.y, [0, Math.sqrt(3) / 4, Math.sqrt(3) / 2 / 1.5]);
});

test('two variables are enough for a biplot', () => {
  const { shares } = biplot(
    matrixOfColumns([
      [1, 2, 3],
      [1, 3, 2],
    ]),
    'correlation',
  );
  expectNear(shares, [0.75, 0.25]);
});

test('a layout by anchors refuses what cannot draw', () => {
  const table = matrixOfColumns([
    [1, 2],
    [3, 3],
  ]);
  expect(() => anchorLayout(matrixOfColumns([[1, 2]]))).toThrow(
    'invalid table: 1 columns, 2 needed',
  );
  expect(() => anchorLayout(table)).toThrow('invalid range: 3 to 3 of column 2');
  expect(() => anchorLayout(table, [0])).toThrow('invalid angles: 0 for 2 columns');
  expect(() => anchorLayout(table, [0, Number.NaN])).toThrow(
    'invalid angles: 0, NaN for 2 columns',
  );
  expect(() => anchorLayout(table, [0, 90], [])).toThrow('invalid ranges: 0 for 2 columns');
  const endless = { lower: 0, upper: Infinity };
  expect(() => anchorLayout(table, [0, 90], [endless, endless])).toThrow(
    'invalid range: 0 to Infinity of column 1',
  );
  const wide = matrixOfColumns([
    [-1e308, 1e308],
    [0, 1],
  ]);
  expect(() => anchorLayout(wide)).toThrow('invalid range: -1e+308 to 1e+308 of column 1');
});

test('a picture is laid upon another as vegan does', () => {
  // R 4.2.2, vegan 2.6-4: procrustes(A, B, scale = FALSE): $rotation, $translation, $ss, fitted()
  const found = fitProcrustes(before, after);
  expectNear(
    found.rotation.flat(),
    [-0.002797191854129355, 0.999996087851213, -0.999996087851213, -0.002797191854129355],
  );
  expect(found.isMirrored).toBe(false);
  expect(found.sumOfSquares).toBeCloseTo(0.23177622421394517, 12);
  expectNear(found.translation, [0.0497978393010754, -0.1054688035133391]);
  const laid = moveLayout(after, found);
  expectNear(
    laid.x,
    [
      1.0441995434440297, 3.046429472629759, 4.23551572982011, -0.3585921714017979,
      2.0324474255078995,
    ],
  );
  expectNear(
    laid.y,
    [
      1.8973205640432163, 1.1029180774705045, 5.00625945031519, 2.8934005832986482,
      6.1001013248724405,
    ],
  );
});

test('a picture in a mirror is turned back, and its distances kept', () => {
  const mirrored = { x: after.x, y: after.y.map((y) => 7 - y) };
  const found = fitProcrustes(before, mirrored);
  expect(found.isMirrored).toBe(true);
  expect(found.sumOfSquares).toBeCloseTo(0.23177622421394517, 12);
  const [[r00, r01], [r10, r11]] = found.rotation;
  expect(r00 * r11 - r01 * r10).toBeCloseTo(-1, 12);
  const straight = moveLayout(after, fitProcrustes(before, after));
  expectNear(moveLayout(mirrored, found).x, [...straight.x]);
  expectNear(moveLayout(mirrored, found).y, [...straight.y]);
});

test('the same picture stays, and one place has nothing to turn by', () => {
  const same = fitProcrustes(before, before);
  expectNear(same.rotation.flat(), [1, 0, 0, 1]);
  expectNear(same.translation, [0, 0]);
  expect(same.sumOfSquares).toBeCloseTo(0, 12);
  const one = fitProcrustes(layoutOf([[3, 4]]), layoutOf([[1, 1]]));
  expect(one).toEqual({
    rotation: [
      [1, 0],
      [0, 1],
    ],
    translation: [2, 3],
    isMirrored: false,
    sumOfSquares: 0,
  });
  expect([...moveLayout(layoutOf([[5, 5]]), one).y]).toEqual([8]);
});

test('pictures that cannot be compared are refused', () => {
  const none = layoutOf([]);
  expect(() => fitProcrustes(none, none)).toThrow('invalid moved: 0 areas beside 0');
  expect(() => fitProcrustes(before, layoutOf([[1, 1]]))).toThrow(
    'invalid moved: 1 areas beside 5',
  );
  const wrong = layoutOf([[Number.NaN, 1]]);
  expect(() => fitProcrustes(wrong, wrong)).toThrow('invalid value: NaN');
});
