import { expect, test } from 'vitest';
import { splitUnmatchedEdges } from './split-unmatched-edges.ts';

test('an edge is split at the vertices on it, in the order they are passed', () => {
  const x = [0, 8, 6, 2, 4];
  const y = [0, 0, 0, 0, 0];
  const edges = { from: [0, 2, 3], to: [1, 3, 4], owner: [5, 6, 7] };
  expect(splitUnmatchedEdges(edges, x, y, 0)).toEqual({
    from: [0, 3, 4, 2, 2, 4, 3],
    to: [3, 4, 2, 1, 4, 3, 4],
    owner: [5, 5, 5, 5, 6, 6, 7],
  });
  const turned = { from: [1, 2], to: [0, 3], owner: [5, 6] };
  expect(splitUnmatchedEdges(turned, x, y, 0)).toEqual({
    from: [1, 2, 3, 2],
    to: [2, 3, 0, 3],
    owner: [5, 5, 5, 6],
  });
});

test('edges that others have are given back as they are, and their vertices split nothing', () => {
  const matched = { from: [0, 1, 2, 3], to: [1, 0, 3, 2], owner: [0, 1, 0, 1] };
  const [x, y] = [
    [0, 8, 4, 4],
    [0, 0, 0, 5],
  ];
  expect(splitUnmatchedEdges(matched, x, y, 0)).toBe(matched);
  const oneAlone = { from: [0, 2, 3], to: [1, 3, 2], owner: [0, 1, 2] };
  expect(splitUnmatchedEdges(oneAlone, x, y, 0)).toEqual(oneAlone);
  const otherAlone = { from: [0, 1, 2], to: [1, 0, 3], owner: [0, 1, 2] };
  expect(splitUnmatchedEdges(otherAlone, x, y, 0)).toEqual(otherAlone);
});

/** Into how many pieces an edge from 3, 1 to 3 + 4, 1 + 3 falls where an edge of another area starts. */
function piecesWith(startX: number, startY: number, snap: number): number {
  const edges = { from: [0, 2], to: [1, 3], owner: [0, 1] };
  const { owner } = splitUnmatchedEdges(edges, [3, 7, startX, 90], [1, 4, startY, 90], snap);
  return owner.filter((area) => area === 0).length;
}

test('a vertex as far as the snap distance splits an edge, and one beyond it does not', () => {
  // 1.5 from the edge of length 5 beside its middle, which is at 5, 2.5.
  expect(piecesWith(5 - 0.9, 2.5 + 1.2, 1.5001)).toBe(2);
  expect(piecesWith(5 + 0.9, 2.5 - 1.2, 1.5001)).toBe(2);
  expect(piecesWith(5 - 0.9, 2.5 + 1.2, 1.4999)).toBe(1);
  expect(piecesWith(5 + 0.9, 2.5 - 1.2, 1.4999)).toBe(1);
  const level = { from: [0, 2], to: [1, 3], owner: [0, 1] };
  for (const y of [2, -2]) {
    for (const along of [
      [0, 8, 4, 4],
      [8, 0, 4, 4],
    ]) {
      const beside = [0, 0, y, 9 * y];
      expect(splitUnmatchedEdges(level, along, beside, 2).owner).toEqual([0, 0, 1]);
      expect(splitUnmatchedEdges(level, beside, along, 2).owner).toEqual([0, 0, 1]);
    }
  }
});

test('without a snap distance a vertex a micrometre beside an edge is on it', () => {
  expect(piecesWith(5, 2.5, 0)).toBe(2);
  expect(piecesWith(5 - 0.5e-6, 2.5 + 0.5e-6, 0)).toBe(2);
  expect(piecesWith(5 - 2e-6, 2.5 + 2e-6, 0)).toBe(1);
});

test('a vertex on the line of an edge but beyond its ends does not split it', () => {
  expect(piecesWith(3 - 0.4, 1 - 0.3, 1)).toBe(1);
  expect(piecesWith(7 + 0.4, 4 + 0.3, 1)).toBe(1);
  expect(piecesWith(3 + 0.3, 1 - 0.4, 1)).toBe(1);
  expect(piecesWith(7 - 0.3, 4 + 0.4, 1)).toBe(1);
});

test('vertices beside the same place of an edge are passed by their numbers', () => {
  const x = [0, 8, 4, 90, 4, 90];
  const y = [0, 0, 1, 90, -1, 80];
  const edges = { from: [4, 0, 2], to: [5, 1, 3], owner: [2, 0, 1] };
  expect(splitUnmatchedEdges(edges, x, y, 1)).toEqual({
    from: [4, 0, 2, 4, 2],
    to: [5, 2, 4, 1, 3],
    owner: [2, 0, 0, 0, 1],
  });
});
