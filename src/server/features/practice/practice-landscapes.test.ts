import { beforeAll, expect, test } from 'vitest';
import type { AreaId, DivisionId } from '#domain/areas/area.ts';
import { buildGround, type GroundCell } from '#domain/compass/compass-ground.ts';
import type { CompassRecipe } from '#domain/compass/compass-recipe.ts';
import type { CompassResult } from '#domain/compass/compass-result.ts';
import { type Identities, identifyLandscapes } from '#domain/compass/identify-landscapes.ts';
import { runCompass } from '#domain/compass/run-compass.ts';
import { spreadHere } from '#domain/compass/testing/spread-here.ts';
import { buildCounty } from '#domain/practice/build-county.ts';
import { composeTruths } from '#domain/practice/compose-truths.ts';
import { composeFigures } from '#domain/practice/figures/compose-figures.ts';
import { sowCounty } from '#domain/practice/figures/sow-county.ts';
import { periodKey } from '#domain/time/period.ts';
import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { readDefinitions } from './read-catalogue.ts';

/** A busy machine makes counties and landscapes slowly. */
const patience = 120_000;
const { catalogue } = readDefinitions();
const county = buildCounty(catalogue, { areas: 220, seed: 98 });
const sown = sowCounty(county, catalogue);
const truths = composeTruths(sown);

/** People and homes: what changes in 2020. */
const indicators = [
  'low-economic-standard',
  'foreign-background',
  'single-person-households',
  'rented-dwellings',
  'share-0-19',
  'share-20-34',
  'share-65-plus',
  'wages',
];
const group = { sex: 'total', age: 'total' } as const;

/** The figures of a division in a year, by area. */
function groundOf(division: string, period: string) {
  const cells: GroundCell[] = [];
  const areas = new Set<AreaId>();
  for (const { observations } of composeFigures(sown)) {
    for (const one of observations) {
      const column = one.indicator === 'population' ? -1 : indicators.indexOf(one.indicator);
      const isTold = column >= 0 || one.indicator === 'population';
      const isAll = one.group.sex === 'total' && one.group.age === 'total';
      if (!isTold || !isAll || !one.area.startsWith(`${division}:`)) continue;
      if (periodKey(one.period) !== period) continue;
      const value = 'value' in one.measured ? one.measured.value : null;
      areas.add(one.area);
      cells.push({ area: one.area, column, value, release: 'planted' });
    }
  }
  return buildGround(
    [...areas],
    indicators.map(() => period),
    period,
    cells,
  );
}

function run(division: string, year: number, k: number): Promise<CompassResult> {
  const recipe: CompassRecipe = {
    division: division as DivisionId,
    year,
    // The county has planted extremes, which would take a landscape of their own.
    variables: indicators.map((indicator) => ({
      ...{ indicator, group, weight: 1, transform: 'winsorised' },
      reason: 'planted extremes',
    })),
    ...{ scale: 'z', method: 'k-means', k, kReason: 'as many as are planted', seed: 1 },
  };
  return runCompass(recipe, groundOf(division, String(year)), {
    spread: spreadHere,
    report: () => {},
    effort: { samples: 10, references: 3 },
  });
}

const codeOf = (area: string): string => area.slice(area.indexOf(':') + 1);
const codesNow = new Map(
  county.before.map(({ code, parts }) => [code, county.areas[parts[0]!]!.code]),
);
const areaBefore = new Map(
  county.areas.map(({ code, before }) => [
    `deso2025:${code}`,
    `deso2018:${county.before[before]!.code}` as AreaId,
  ]),
);
const linksOf = (area: AreaId) => [{ area: areaBefore.get(area)!, share: 1 }];
const kindBefore = (area: string): string => truths.landscapesBefore[codesNow.get(codeOf(area))!]!;
const kindNow = (area: string): string => truths.landscapes[codeOf(area)]!;

let before: CompassResult;
let now: CompassResult;
let identities: Identities;
beforeAll(async () => {
  before = await run('deso2018', 2019, 7);
  now = await run('deso2025', 2025, 8);
  const landscapes = before.landscapes.map((_, i) => ({ landscape: String(i), number: i }));
  const known = { landscapes, areas: before.areas, linksOf };
  identities = identifyLandscapes(now.areas, 8, known, landscapes.length);
}, patience);

/** The kind that most areas of each landscape have, by position. */
function kindsOf({ areas, landscapes }: CompassResult, kindOf: (area: string) => string): string[] {
  return landscapes.map((_, position) => {
    const own = areas.filter((one) => one.landscape === position).map(({ area }) => kindOf(area));
    const counts = Map.groupBy(own, (kind) => kind);
    return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]![0];
  });
}

test('the planted kinds are found again before and after the change', () => {
  const agreement = (result: CompassResult, kindOf: (area: string) => string): number => {
    const kinds = [...new Set(result.areas.map(({ area }) => kindOf(area)))];
    return adjustedRand(
      result.areas.map((one) => one.landscape),
      result.areas.map(({ area }) => kinds.indexOf(kindOf(area))),
    );
  };
  expect(agreement(before, kindBefore)).toBeGreaterThan(0.85);
  expect(agreement(now, kindNow)).toBeGreaterThan(0.85);
  expect(kindsOf(now, kindNow).sort()).toEqual(
    [...new Set(Object.values(truths.landscapes))].sort(),
  );
});

test('the planted split, merge and new landscape are told as such across the change of division', () => {
  const kindsThen = kindsOf(before, kindBefore);
  const told = new Map(
    kindsOf(now, kindNow).map((kind, position) => [kind, identities.landscapes[position]!]),
  );
  const letters = (kind: string): string => 'ABCDEFG'[kindsThen.indexOf(kind)]!;
  const { split, merged } = truths.landscapeChanges;
  expect(told.get(split.off)).toMatchObject({ origin: 'split' });
  expect(told.get(split.off)!.from[0]!.letter).toBe(letters(split.from));
  expect(told.get(merged.into)).toMatchObject({ origin: 'merged' });
  expect(
    told
      .get(merged.into)!
      .from.map(({ letter }) => letter)
      .sort(),
  ).toEqual([letters(merged.from), letters(merged.into)].sort());
  expect(told.get(truths.landscapeChanges.new)).toMatchObject({ origin: 'new' });
  const same = ['young-central', 'rented-strained', 'mixed-tenure', 'owned-flats', 'villa-suburbs'];
  for (const kind of same) {
    expect(told.get(kind), kind).toMatchObject({ origin: 'same', number: kindsThen.indexOf(kind) });
  }
  expect(identities.gone.map((position) => kindsThen[position]).sort()).toEqual(
    [merged.from, merged.into].sort(),
  );
});
