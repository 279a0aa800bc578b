import { expect, test } from 'vitest';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { createRandom } from '#statistics/random.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { CompassRecipe } from './compass-recipe.ts';
import type { CompassResult } from './compass-result.ts';
import { runCompass } from './run-compass.ts';
import { areaNumber, groundOf, plainRecipe, plantedCells } from './testing/made-ground.ts';
import { spreadHere } from './testing/spread-here.ts';

const centres = [
  [0, 0],
  [10, 0],
  [0, 10],
];
const planted = plantedCells(centres, [12, 9, 7], 2);
// A tenth of the usual draws: the planted landscapes are found by any number of them.
const effort = { samples: 10, references: 5 };
const run = (recipe: CompassRecipe, cells = planted): Promise<CompassResult> =>
  runCompass(recipe, groundOf(cells, 2), { spread: spreadHere, report: () => {}, effort });
const bytesOf = (result: CompassResult): string => canonicalJson(result as unknown as Json);

test.each(['k-means', 'ward'] as const)(
  '%s finds the landscapes that were planted',
  async (method) => {
    const { areas, landscapes, fit, evidence, leftOut } = await run(plainRecipe(2, { method }));
    const truth = areas.map((_, i) => (i < 12 ? 0 : i < 21 ? 1 : 2));
    expect(
      adjustedRand(
        truth,
        areas.map(({ landscape }) => landscape),
      ),
    ).toBe(1);
    expect(landscapes.map((one) => one.areas).sort((a, b) => a - b)).toEqual([7, 9, 12]);
    expect(landscapes.map((one) => one.population).sort()).toEqual([12_000, 7000, 9000]);
    expect(areas.every(({ firmness, share }) => firmness === 'core' && share > 0.8)).toBe(true);
    expect(leftOut).toEqual([]);
    expect(fit.otherMethod).toBe(1);
    expect([fit.restarts === null, fit.found === null]).toEqual([
      method === 'ward',
      method === 'ward',
    ]);
    // The truth has the largest silhouette and stability, and is the first whose gap the next does not exceed.
    expect(evidence.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const measure of ['silhouette', 'stability'] as const) {
      const best = Math.max(...evidence.map((one) => one[measure]));
      expect(evidence.find(({ k }) => k === 3)![measure]).toBe(best);
    }
    const byGap = evidence.find(({ gap }, i) => {
      const next = evidence[i + 1]!;
      return gap >= next.gap - next.gapError;
    });
    expect(byGap!.k).toBe(3);
    expect(evidence[1]!.within).toBe(fit.within);
  },
);

test('a landscape is told by what is high and low in it, and numbered along the picture', async () => {
  const { areas, landscapes, variables } = await run(plainRecipe(2));
  const first = areas[0]!.landscape;
  expect(landscapes[first]!.telling.map(({ high }) => high)).toEqual([false, false]);
  expect(landscapes[areas[12]!.landscape]!.telling[0]).toEqual({ variable: 0, high: true });
  const middle = landscapes.map((_, position) => {
    const own = areas.filter(({ landscape }) => landscape === position);
    return own.reduce((sum, { x }) => sum + x, 0) / own.length;
  });
  expect(middle).toEqual(middle.toSorted((a, b) => b - a));
  for (const { direction } of variables)
    expect(Math.hypot(...direction)).toBeLessThanOrEqual(1 + 1e-9);
  expect(landscapes[first]!.typical).toHaveLength(5);
});

test('an area without a value has no landscape, and nobody else’s changes', async () => {
  const lacking = planted.map((cell) =>
    cell.area === areaNumber(3) && cell.column === 1 ? { ...cell, value: null } : cell,
  );
  const { areas, leftOut } = await run(plainRecipe(2), lacking);
  expect(leftOut).toEqual([{ area: areaNumber(3), missing: [1] }]);
  expect(areas).toHaveLength(27);
  expect(areas.some(({ area }) => area === areaNumber(3))).toBe(false);
});

test('the same recipe and data give the same bytes, whatever the order of the rows and the parts', async () => {
  const recipe = plainRecipe(2, { k: 4 });
  const first = bytesOf(await run(recipe));
  expect(bytesOf(await run(recipe, createRandom(8).shuffle(planted)))).toBe(first);
  const backwards = await runCompass(recipe, groundOf(planted, 2), {
    report: () => {},
    effort,
    // Parts that are ready in another order, as on several threads.
    spread: async (task, parts, done) => {
      const answers = await spreadHere(task, parts.toReversed(), done);
      return answers.toReversed();
    },
  });
  expect(bytesOf(backwards)).toBe(first);
  expect(bytesOf(await run({ ...recipe, seed: 2 }))).not.toBe(first);
});

test('a variable that weighs more decides more', async () => {
  // Two groups along the first variable, two along the second; with k = 2 the heavier one decides.
  const cells = plantedCells(
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [4, 4],
    ],
    [6, 6, 6, 6],
    1,
  );
  const landscapes = async (weights: readonly number[]): Promise<readonly number[]> => {
    const { variables, ...rest } = plainRecipe(2, { k: 2 });
    const weighing = variables.map((one, i) => ({ ...one, weight: weights[i]! }));
    const { areas } = await run({ ...rest, variables: weighing }, cells);
    return areas.map(({ landscape }) => landscape);
  };
  const byFirst = Array.from({ length: 24 }, (_, i) => Math.floor(i / 6) % 2);
  const bySecond = Array.from({ length: 24 }, (_, i) => Math.floor(i / 12));
  expect(adjustedRand(await landscapes([2, 1]), byFirst)).toBe(1);
  expect(adjustedRand(await landscapes([1, 2]), bySecond)).toBe(1);
});

test('progress only grows, and says what is being done', async () => {
  const steps: [number, string][] = [];
  await runCompass(plainRecipe(2), groundOf(planted, 2), {
    spread: spreadHere,
    effort,
    report: ({ progress, doing }) => steps.push([progress, doing]),
  });
  expect(steps.map(([progress]) => progress)).toEqual(
    steps.map(([progress]) => progress).toSorted((a, b) => a - b),
  );
  expect([...new Set(steps.map(([, doing]) => doing))]).toEqual([
    'landscapes',
    'stability',
    'evidence',
  ]);
  expect(steps.at(-1)![0]).toBeCloseTo(1, 12);
});
