import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { createRandom } from '../random.ts';
import { chooseGroups, kMeansOptionsOf } from './choose-groups.ts';

/** Three clouds of eight rows. */
function threeClouds() {
  const { nextFloat } = createRandom(6);
  const corners = [
    [0, 0],
    [10, 0],
    [0, 10],
  ];
  return matrixOfColumns(
    [0, 1].map((axis) =>
      Array.from({ length: 24 }, (_, i) => corners[i % 3]![axis]! + nextFloat()),
    ),
  );
}

test('three clouds are found by every measure, with what speaks for each number', () => {
  const options = { groups: [2, 3, 4, 5], seed: 1, samples: 10, references: 20 };
  const choice = chooseGroups(threeClouds(), options);
  expect(choice).toMatchObject({ bySilhouette: 3, byGap: 3, byStability: 3 });
  expect(choice.evidence.map(({ groups }) => groups)).toEqual([2, 3, 4, 5]);
  const sums = choice.evidence.map(({ grouping }) => grouping.within);
  expect(sums).toEqual([...sums].sort((a, b) => b - a));
  const three = choice.evidence[1]!;
  expect(three.silhouette.mean).toBeGreaterThan(0.8);
  expect(three.stability.mean).toBe(1);
  expect(three.gap.groups).toBe(3);
  expect([...three.grouping.counts]).toEqual([8, 8, 8]);
});

test('of measures that are equal the fewer groups are told', () => {
  // Four far points: any grouping of them keeps every row where it is.
  const matrix = matrixOfColumns([[0, 0, 100, 100]]);
  const options = { groups: [2], seed: 1, samples: 2, references: 2, restarts: 1, found: 1 };
  const choice = chooseGroups(matrix, options);
  expect(choice).toMatchObject({ bySilhouette: 2, byGap: undefined, byStability: 2 });
  expect(choice.evidence[0]!.grouping.restarts).toBe(1);
});

test('k-means is asked for as many restarts as told, and for the usual when nothing is told', () => {
  const options = { groups: [2, 3], seed: 7, samples: 1, references: 1 };
  expect(kMeansOptionsOf(options, 3)).toStrictEqual({ groups: 3, seed: 7 });
  const told = { groups: 2, seed: 7, restarts: 4, found: 2 };
  expect(kMeansOptionsOf({ ...options, restarts: 4, found: 2 }, 2)).toStrictEqual(told);
});

test('numbers that do not ascend by one, or nothing to judge by, are refused', () => {
  const matrix = matrixOfColumns([[1, 2, 3, 4]]);
  const usual = { groups: [2, 3], seed: 1, samples: 1, references: 1 };
  const refuse = (options: object, message: string): void =>
    expect(() => chooseGroups(matrix, { ...usual, ...options })).toThrow(message);
  refuse({ groups: [1, 2] }, 'invalid groups: 1, 2');
  refuse({ groups: [2, 4] }, 'invalid groups: 2, 4');
  refuse({ groups: [2.5] }, 'invalid groups: 2.5');
  refuse({ groups: [] }, 'invalid groups: none');
  refuse({ groups: [4, 5] }, 'invalid groups: 5 of 4 rows that differ');
  refuse({ samples: 0 }, 'invalid samples: 0');
  refuse({ references: 1.5 }, 'invalid references: 1.5');
});
