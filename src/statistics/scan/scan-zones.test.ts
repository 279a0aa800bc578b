import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildScanZones } from './scan-zones.ts';
import { sortByKey } from './sort-by-key.ts';

test('circles grow by distance and stop at the share', () => {
  const zones = buildScanZones([0, 1, 3], [0, 0, 0], [1, 1, 2], { largestShare: 0.5 });
  expect([...zones.starts]).toEqual([0, 2, 4, 5]);
  expect([...zones.members]).toEqual([0, 1, 1, 0, 2]);
  expect([...zones.sizes]).toEqual([1, 2, 1, 2, 2]);
});

test('at the same distance areas enter together or not at all', () => {
  const x = [0, 3, -4, 5, 0];
  const y = [0, 4, 3, 0, 5.5];
  const all = buildScanZones(x, y, [1, 1, 1, 1, 1], { largestShare: 1 });
  expect([...all.members.slice(0, 5)]).toEqual([0, 1, 2, 3, 4]);
  expect([...all.sizes.slice(0, 5)]).toEqual([1, Number.NaN, Number.NaN, 4, 5]);
  const most = buildScanZones(x, y, [1, 1, 1, 1, 1], { largestShare: 0.6 });
  expect([...most.members.slice(0, most.starts[1])]).toEqual([0]);
});

test('areas in the same place are one circle', () => {
  const zones = buildScanZones([1, 1], [2, 2], [3, 4], { largestShare: 1 });
  expect([...zones.members]).toEqual([0, 1, 0, 1]);
  expect([...zones.sizes]).toEqual([Number.NaN, 7, Number.NaN, 7]);
});

test('a centre that alone is too much has no circle', () => {
  const zones = buildScanZones([0, 1], [0, 0], [9, 1], { largestShare: 0.5 });
  expect([...zones.starts]).toEqual([0, 0, 1]);
});

test('a radius ends the circle, the border included', () => {
  const x = [0, 2, 4];
  const zones = buildScanZones(x, [0, 0, 0], [1, 1, 1], { largestShare: 1, largestRadius: 2 });
  expect([...zones.members.slice(0, zones.starts[1])]).toEqual([0, 1]);
  const none = buildScanZones(x, [0, 0, 0], [1, 1, 1], { largestShare: 1, largestRadius: 0 });
  expect([...none.members]).toEqual([0, 1, 2]);
});

test('every circle is the nearest areas, on any map', () => {
  const area = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(9));
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 50, max: 1009 }),
      (areas, thousandths) => {
        const largestShare = thousandths / 1009;
        const x = areas.map(([one]) => one);
        const y = areas.map(([, one]) => one);
        const sizes = areas.map(([, , one]) => one + 1);
        const total = sizes.reduce((a, b) => a + b, 0);
        const zones = buildScanZones(x, y, sizes, { largestShare });
        for (const i of x.keys()) {
          const far = x.map((_, j) => (x[j]! - x[i]!) ** 2 + (y[j]! - y[i]!) ** 2);
          const edges = [...new Set(far)].sort((a, b) => a - b);
          const circles = edges
            .map((edge) => sizes.filter((_, j) => far[j]! <= edge).reduce((a, b) => a + b, 0))
            .filter((size) => size <= total * largestShare);
          const row = zones.sizes.slice(zones.starts[i], zones.starts[i + 1]);
          expect([...row].filter((size) => !Number.isNaN(size))).toEqual(circles);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('nothing with a size is refused', () => {
  expect(() => buildScanZones([1], [1], [0], { largestShare: 1 })).toThrow(
    'invalid sizes: all 1 are 0',
  );
  expect(() => buildScanZones([1], [1], [-1], { largestShare: 1 })).toThrow('invalid size: -1');
  expect(() => buildScanZones([1], [1], [Infinity], { largestShare: 1 })).toThrow(
    'invalid size: Infinity',
  );
  expect(() => buildScanZones([1], [Number.NaN], [1], { largestShare: 1 })).toThrow(
    'invalid place: 1, NaN',
  );
  expect(() => buildScanZones([1], [1], [], { largestShare: 1 })).toThrow(
    'invalid sizes: 0 for 1 areas',
  );
});

test('sorting by key takes the items along, equal keys by item', () => {
  const keysOf = fc.array(fc.nat(20), { maxLength: 200 });
  fc.assert(
    fc.property(keysOf, (given) => {
      const keys = Float64Array.from(given);
      const items = Int32Array.from(given, (_, i) => (i * 7919) % 100_003);
      const wanted = given
        .map((key, i) => [key, items[i]!] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      sortByKey(keys, items, given.length);
      expect([...keys].map((key, i) => [key, items[i]!])).toEqual(wanted);
    }),
    { numRuns: 40 },
  );
});
