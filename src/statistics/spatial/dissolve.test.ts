import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPolygon } from './check-polygon.ts';
import { containsPoint } from './contains-point.ts';
import { dissolve } from './dissolve.ts';
import { polygonArea } from './polygon-area.ts';
import { polygonsOf } from './polygons-of.ts';
import { ringArea } from './ring-area.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const exact = { unit: 'metres', snap: 0 } as const;
const map = wigglyMap({ columns: 4, rows: 4, pieces: 4, seed: 21 });

function squares(...cells: readonly (readonly [number, number])[]) {
  return cells.map(([x, y]) => rectangle(x, y, x + 1, y + 1));
}

test('parents have the area and the points of their children, and are sound', () => {
  const parents = fc.array(fc.constantFrom('north', 'south', 'west'), {
    minLength: 16,
    maxLength: 16,
  });
  fc.assert(
    fc.property(parents, (names) => {
      for (const { parent, geometry } of dissolve(map, names, exact)) {
        const children = map.filter((_, i) => names[i] === parent);
        const sum = children.reduce((total, child) => total + polygonArea(child, 'metres'), 0);
        expect(polygonArea(geometry, 'metres')).toBeCloseTo(sum, 3);
        expect(checkPolygon(geometry).filter(({ severity }) => severity === 'error')).toEqual([]);
        for (let i = 0; i < 40; i++) {
          const [x, y] = [640_050 + i * 97.3, 6_640_070 + ((i * 7) % 40) * 96.1];
          const held = children.some((child) => containsPoint(child, x, y));
          expect(containsPoint(geometry, x, y)).toBe(held);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('parents come in the order they are first named', () => {
  const found = dissolve(squares([0, 0], [1, 0], [2, 0]), ['b', 'a', 'b'], exact);
  expect(found.map(({ parent, geometry }) => [parent, polygonsOf(geometry).length])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('outer rings run anticlockwise and holes clockwise', () => {
  const around = squares([0, 0], [1, 0], [2, 0], [0, 1], [2, 1], [0, 2], [1, 2], [2, 2]);
  const [whole] = dissolve(
    around,
    around.map(() => 'all'),
    exact,
  );
  const [rings] = polygonsOf(whole!.geometry);
  expect(rings!.map((ring) => ringArea(ring, 'metres'))).toEqual([9, -1]);
});

test('parts that meet in a corner stay parts', () => {
  const [whole] = dissolve(squares([0, 0], [1, 1]), ['all', 'all'], exact);
  expect(polygonsOf(whole!.geometry).length).toBe(2);
  expect(checkPolygon(whole!.geometry)).toEqual([]);
});

test('areas that meet only in two points stay parts, however they are turned', () => {
  const left = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const right = [
    [10, 0],
    [20, 0],
    [20, 10],
    [10, 10],
    [12, 5],
    [10, 0],
  ];
  for (const turn of [0, 1, 2, 3]) {
    const turned = [left, right].map((ring) => ({
      type: 'Polygon' as const,
      coordinates: [ring.map(([x, y]) => quarterTurns(x!, y!, turn))],
    }));
    const [whole] = dissolve(turned, ['all', 'all'], exact);
    expect(polygonsOf(whole!.geometry).map((rings) => rings.length)).toEqual([1, 1]);
  }
});

function quarterTurns(x: number, y: number, turns: number): readonly [number, number] {
  return turns === 0 ? [x, y] : quarterTurns(-y, x, turns - 1);
}

test('a hole that meets the outside in a corner is a hole', () => {
  // Eight squares around a middle, without the lower left one: the hole touches the outside.
  const around = squares([1, 0], [2, 0], [0, 1], [2, 1], [0, 2], [1, 2], [2, 2]);
  const [whole] = dissolve(
    around,
    around.map(() => 'all'),
    exact,
  );
  const [rings] = polygonsOf(whole!.geometry);
  expect(polygonsOf(whole!.geometry).length).toBe(1);
  expect(rings!.map((ring) => ringArea(ring, 'metres'))).toEqual([8, -1]);
});

test('a parent too few is refused', () => {
  expect(() => dissolve(map, ['a'], exact)).toThrow('invalid parents: 1 for 16 areas');
});

test('a parent of two squares is their outline, closed, and in degrees too', () => {
  for (const unit of ['metres', 'degrees'] as const) {
    const [whole, other] = dissolve(squares([0, 0], [1, 0], [5, 5]), ['a', 'a', 'b'], {
      unit,
      snap: 0,
    });
    expect([whole!.parent, other!.parent]).toEqual(['a', 'b']);
    const [[ring]] = polygonsOf(whole!.geometry) as [[number[][]]];
    expect(ring).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(polygonsOf(other!.geometry)[0]![0]!.length).toBe(5);
  }
});
