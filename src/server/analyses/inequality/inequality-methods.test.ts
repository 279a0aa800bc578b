import { expect, test } from 'vitest';
import { eightAreas, tenAreas } from '#statistics/inequality/testing/ten-areas.ts';
import { askMethod } from '../testing/ask-method.ts';
import { dissimilarityMethod } from './dissimilarity.ts';
import { giniMethod } from './gini.ts';
import { groupGapMethod } from './group-gap.ts';
import { isolationMethod } from './isolation.ts';
import { slopeIndexMethod } from './slope-index.ts';
import { theilMethod } from './theil.ts';

interface Measure {
  readonly statistic: number;
  readonly interval: { lower: number; upper: number } | null;
  readonly areas: number;
  readonly between: number;
  readonly expected: number;
  readonly share: number;
}

const incomes = [
  'area;income;people;group;ill',
  ...tenAreas.map((area, i) =>
    [`area-${i}`, area.value, area.population, area.group, area.outcome].join(';'),
  ),
].join('\n');
const homes = [
  'area;group;others',
  ...eightAreas.map(({ group, others }, i) => `area-${i};${group};${others}`),
].join('\n');

// The numbers are those of plain R in the tests of the statistics.

test('Gini and Theil of a file are those of the statistics', async () => {
  const words = '--columns income --population people';
  const gini = await askMethod<Measure>(giniMethod, words, incomes);
  expect(gini.statistic).toBeCloseTo(0.16438460508287328, 13);
  expect(gini.interval!.upper).toBeCloseTo(0.2402085336735829, 11);
  expect(gini.areas).toBe(9);
  const theil = await askMethod<{ t: Measure; l: Measure; etaSquared: Measure; groups: number }>(
    theilMethod,
    `${words} --group group`,
    incomes,
  );
  expect(theil.t.between).toBeCloseTo(0.03158874393232465, 13);
  expect(theil.l.statistic).toBeCloseTo(0.04257852442535328, 13);
  expect(theil.etaSquared.statistic).toBeCloseTo(0.6979093974497999, 12);
  expect(theil.groups).toBe(3);
});

test('without population every area counts as one, and one group has nothing between', async () => {
  const gini = await askMethod<Measure>(giniMethod, '--columns income', incomes);
  expect(gini.areas).toBe(10);
  const theil = await askMethod<{ t: Measure; groups: number }>(
    theilMethod,
    '--columns income',
    incomes,
  );
  expect([theil.groups, theil.t.between]).toEqual([1, 0]);
});

test('values without anything to share are refused', async () => {
  const nothing = 'area;a;b\nx;0;1\ny;0;2';
  for (const method of [giniMethod, theilMethod]) {
    await expect(askMethod(method, '--columns a', nothing)).rejects.toMatchObject({
      data: { sentence: 'invalid column: a has nothing to divide, or no population' },
    });
  }
  const zero = await askMethod<{ l: unknown; etaSquared: unknown }>(
    theilMethod,
    '--columns a',
    'area;a\nx;0\ny;2',
  );
  expect(zero.l).toBeNull();
});

test('the slope index of a file is that of the regression', async () => {
  const words = '--columns ill --ranked-by income --population people';
  const answer = await askMethod<{ slope: number; relative: number }>(
    slopeIndexMethod,
    words,
    incomes,
  );
  expect(answer.slope).toBeCloseTo(-8.307621374623809, 10);
  expect(answer.relative).toBeCloseTo(0.4724667136482803, 11);
  await expect(
    askMethod(slopeIndexMethod, '--columns a --ranked-by b', 'area;a;b\nx;1;5\ny;2;5'),
  ).rejects.toMatchObject({
    data: { sentence: 'invalid column: a has people in one place only of b' },
  });
});

test('dissimilarity and isolation of a file are those of the statistics', async () => {
  const words = '--columns group,others';
  const apart = await askMethod<Measure>(dissimilarityMethod, words, homes);
  expect(apart.statistic).toBeCloseTo(0.5737931387814924, 13);
  expect(apart.expected).toBeCloseTo(0.06417737878236657, 12);
  const own = await askMethod<Measure>(isolationMethod, words, homes);
  expect(own.statistic).toBeCloseTo(0.433328596107354, 13);
  expect(own.share).toBeCloseTo(0.12311111111111112, 13);
  for (const method of [dissimilarityMethod, isolationMethod]) {
    await expect(askMethod(method, words, 'area;group;others\na;1;0')).rejects.toMatchObject({
      data: { sentence: 'invalid column: group or others has no one in any area' },
    });
  }
});

interface Gap {
  readonly absolute: number;
  readonly relative: number;
  readonly group: { areas: number };
}

test('a group is named by a column of words or by a limit', async () => {
  const words = '--columns ill --population people';
  const named = await askMethod<Gap>(groupGapMethod, `${words} --group group --of c`, incomes);
  const split = await askMethod<Gap>(
    groupGapMethod,
    `${words} --split income --above 312.5`,
    incomes,
  );
  // Group c is the three areas with an income above 312.5.
  expect(split).toEqual(named);
  expect(named.group.areas).toBe(3);
  expect(named.absolute).toBeLessThan(0);
  expect(named.relative).toBeLessThan(1);
});

test.each([
  ['', 'name --group with --of, or --split with --above'],
  ['--group group', 'name --group with --of'],
  ['--of c', 'name --group with --of'],
  ['--split income', 'name --group with --of'],
  ['--above 3', 'name --group with --of'],
  ['--group group --of c --above 3', 'name --group with --of'],
  ['--split income --above 3 --of c', 'name --group with --of'],
  ['--group group --of d', 'invalid of: no area has d in group'],
  ['--split income --above 1000', 'invalid column: ill has a side without areas'],
])('a gap with "%s" is refused: %s', async (words, sentence) => {
  await expect(askMethod(groupGapMethod, `--columns ill ${words}`, incomes)).rejects.toMatchObject({
    data: { sentence: expect.stringContaining(sentence) },
  });
});
