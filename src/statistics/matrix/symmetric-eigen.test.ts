import { expect, test } from 'vitest';
import { columnOf, type Matrix } from './matrix.ts';
import { multiply, transpose } from './multiply.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { distanceBetween, matrixOfRows, sampleMatrix } from './testing/sample-matrices.ts';

function symmetric(n: number, seed: number): Matrix {
  const a = sampleMatrix(n, n, seed);
  return { ...a, values: a.values.map((value, k) => value + transpose(a).values[k]!) };
}

function identity(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
}

function rebuild({ values, vectors }: ReturnType<typeof symmetricEigen>): Float64Array {
  const n = values.length;
  const scaled = vectors.values.map((value, k) => value * values[k % n]!);
  return multiply({ ...vectors, values: scaled }, transpose(vectors)).values;
}

// R 4.2.2: eigen(matrix(c(4,1,-2,2, 1,2,0,1, -2,0,3,-2, 2,1,-2,-1), 4)), signs by the rule of this file.
test('values and vectors are those of R', () => {
  const eigen = symmetricEigen(
    matrixOfRows([
      [4, 1, -2, 2],
      [1, 2, 0, 1],
      [-2, 0, 3, -2],
      [2, 1, -2, -1],
    ]),
  );
  const values = [6.844621107234966, 2.2685314064312445, 1.0843644637732206, -2.1975169774393981];
  expect(distanceBetween(eigen.values, values)).toBeLessThan(1e-13);
  const vectors = [
    [0.7180459594506795, 0.2211529881551807, -0.5573513771375097, 0.3533564748939928],
    [0.20171109662094328, 0.7894499124874386, 0.5796341693167892, 0.01028099868633181],
    [0.6422600067660322, -0.5441878481946881, 0.5202218509386144, -0.14398227457618962],
    [-0.17670517062447774, -0.178100469906301, 0.28766803431969934, 0.924284916746113],
  ];
  for (const [k, vector] of vectors.entries()) {
    expect(distanceBetween(columnOf(eigen.vectors, k), vector)).toBeLessThan(1e-14);
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 40])(
  'VΛVᵀ is the matrix and V is orthonormal, n = %i',
  (n) => {
    const matrix = symmetric(n, n);
    const eigen = symmetricEigen(matrix);
    expect(distanceBetween(rebuild(eigen), matrix.values)).toBeLessThan(1e-13);
    const { vectors, values } = eigen;
    expect(distanceBetween(multiply(transpose(vectors), vectors).values, identity(n))).toBeLessThan(
      1e-13,
    );
    expect([...values]).toEqual([...values].sort((a, b) => b - a));
    for (let k = 0; k < n; k++) {
      const vector = [...columnOf(vectors, k)];
      expect(Math.max(...vector)).toBe(Math.max(...vector.map(Math.abs)));
    }
  },
);

// A path of n nodes: 2 cos(πk/(n + 1)), Cvetković, Doob and Sachs, Spectra of Graphs (1980).
test('the values of a path are the known cosines', () => {
  const n = 50;
  const values = new Float64Array(n * n);
  for (let i = 1; i < n; i++) {
    values[i * n + i - 1] = 1;
    values[(i - 1) * n + i] = 1;
  }
  const eigen = symmetricEigen({ rows: n, columns: n, values });
  const expected = Array.from({ length: n }, (_, k) => 2 * Math.cos((Math.PI * (k + 1)) / (n + 1)));
  expect(distanceBetween(eigen.values, expected)).toBeLessThan(1e-13);
});

test('equal values, zeros and blocks of very different size are taken as they are', () => {
  expect(symmetricEigen({ rows: 3, columns: 3, values: identity(3) })).toEqual({
    values: Float64Array.of(1, 1, 1),
    vectors: { rows: 3, columns: 3, values: identity(3) },
  });
  expect(
    symmetricEigen(
      matrixOfRows([
        [0, 0],
        [0, 0],
      ]),
    ).values,
  ).toEqual(Float64Array.of(0, 0));
  expect(symmetricEigen({ rows: 0, columns: 0, values: new Float64Array() }).values.length).toBe(0);
  const small = 1e-200;
  const blocks = symmetricEigen(
    matrixOfRows([
      [small, small, 0, 0],
      [small, small, 0, 0],
      [0, 0, 1, 0.5],
      [0, 0, 0.5, 1],
    ]),
  );
  expect(distanceBetween(blocks.values, [1.5, 0.5, 0, 0])).toBeLessThan(1e-15);
});

test('the scale of the matrix is the scale of the values, up to the ends of the range', () => {
  for (const scale of [1e-300, 1e300]) {
    const { values } = symmetricEigen(
      matrixOfRows([
        [2 * scale, scale],
        [scale, 2 * scale],
      ]),
    );
    expect(values[0]! / (3 * scale)).toBeCloseTo(1, 14);
    expect(values[1]! / scale).toBeCloseTo(1, 14);
  }
});

test('of equally large components the first is positive', () => {
  const { vectors } = symmetricEigen(
    matrixOfRows([
      [0, 1],
      [1, 0],
    ]),
  );
  const half = Math.SQRT1_2;
  expect(distanceBetween(vectors.values, [half, half, half, -half])).toBeLessThan(1e-15);
});

test('a matrix that is not square, symmetric or finite is refused', () => {
  expect(() => symmetricEigen(matrixOfRows([[1, 2]]))).toThrow('invalid matrix: 1 × 2');
  expect(() =>
    symmetricEigen(
      matrixOfRows([
        [1, 2],
        [3, 1],
      ]),
    ),
  ).toThrow('invalid matrix: not symmetric in row 1 and column 0');
  expect(() => symmetricEigen(matrixOfRows([[Number.NaN]]))).toThrow('invalid value: NaN');
});
