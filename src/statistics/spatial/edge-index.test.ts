import { expect, test } from 'vitest';
import { edgesMeeting, indexEdges } from './edge-index.ts';
import { overlapArea } from './overlap-area.ts';
import { overlapDepth } from './overlap-depth.ts';

/** A regular polygon with many corners, as edges. */
function roundEdges(corners: number, radius: number, x0 = 0): Float64Array {
  const at = (i: number): readonly [number, number] => {
    const angle = (2 * Math.PI * (i % corners)) / corners;
    return [x0 + radius * Math.cos(angle), radius * Math.sin(angle)];
  };
  return Float64Array.from(
    Array.from({ length: corners }, (_, i) => [...at(i), ...at(i + 1)]).flat(),
  );
}

test('a large index gives only edges whose boxes meet the box', () => {
  const index = indexEdges(roundEdges(400, 100));
  const found = edgesMeeting(index, 99, -1, 101, 1);
  expect(index.tree).toBeDefined();
  expect(found.length / 4).toBeGreaterThanOrEqual(2);
  expect(found.length / 4).toBeLessThan(10);
});

test('many corners give the same overlap as the lens of two circles', () => {
  const [radius, apart] = [100, 60];
  const [one, two] = [roundEdges(2000, radius), roundEdges(2000, radius, apart)];
  const lens =
    2 * radius ** 2 * Math.acos(apart / 2 / radius) -
    (apart / 2) * Math.sqrt(4 * radius ** 2 - apart ** 2);
  expect(overlapArea(one, two) / lens).toBeCloseTo(1, 4);
  expect(overlapDepth(two, one, [-40, -100, 100, 100])).toBeCloseTo(60, 2);
});

test('the depth is that of the deepest corner, whatever the number of corners', () => {
  const outer = roundEdges(1000, 100);
  expect(overlapDepth(roundEdges(300, 10), outer, [-10, -10, 10, 10])).toBeCloseTo(90, 1);
  expect(overlapDepth(roundEdges(30, 10), roundEdges(40, 100), [-10, -10, 10, 10])).toBeCloseTo(
    89.7,
    0,
  );
});

test('from a hundred edges on an index has a tree, and gives the edges as they are', () => {
  const row = (count: number): number[] =>
    Array.from({ length: count }, (_, i) =>
      i % 2 === 0 ? [i, 5, i + 1, 7] : [i + 1, 7, i, 5],
    ).flat();
  expect(indexEdges(row(99)).tree).toBeUndefined();
  expect(edgesMeeting(indexEdges(row(99)), 50.5, 0, 50.6, 9)).toEqual(row(99));
  const index = indexEdges(row(100));
  expect(index.tree).toBeDefined();
  expect([...Array.from(edgesMeeting(index, 50.5, 0, 50.6, 9))]).toEqual([50, 5, 51, 7]);
  expect([...Array.from(edgesMeeting(index, 51.5, 7, 51.6, 9))]).toEqual([52, 7, 51, 5]);
  expect([...Array.from(edgesMeeting(index, 51.5, 0, 51.6, 5))]).toEqual([52, 7, 51, 5]);
  expect(edgesMeeting(index, 51.5, 0, 51.6, 4.9).length).toBe(0);
  expect(edgesMeeting(index, 51.5, 7.1, 51.6, 9).length).toBe(0);
});
