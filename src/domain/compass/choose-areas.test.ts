import { expect, test } from 'vitest';
import { canonicalJson, roundFigure } from './canonical-json.ts';
import { checkGround, chooseAreas } from './choose-areas.ts';
import { buildGround, type CompassGround } from './compass-ground.ts';
import type { CompassRecipe } from './compass-recipe.ts';
import { areaNumber, plainRecipe } from './testing/made-ground.ts';

/** Areas from 0 with the columns' values. */
function ground(...columns: readonly (readonly (number | null)[])[]): CompassGround {
  const cells = columns.flatMap((values, column) =>
    values.map((value, i) => ({ area: areaNumber(i), column, value, release: `r${column}` })),
  );
  const areas = columns[0]!.map((_, i) => areaNumber(i));
  return buildGround(
    areas,
    columns.map(() => '2024'),
    undefined,
    cells,
  );
}
const codesOf = (recipe: CompassRecipe, given: CompassGround): readonly string[] =>
  checkGround(recipe, given).map(({ code }) => code);
const many = (of: (i: number) => number | null): (number | null)[] =>
  Array.from({ length: 12 }, (_, i) => of(i));
const varied = many((i) => i * i);

test('an area that lacks a value is left out and says which; zero is a value', () => {
  const { complete, leftOut } = chooseAreas(ground([1, 0, null, 4], [null, 0, null, 1]));
  expect(complete).toEqual([1, 3]);
  expect(leftOut).toEqual([
    { area: areaNumber(0), missing: [1] },
    { area: areaNumber(2), missing: [0, 1] },
  ]);
});

test('a ground is in the order of the ids, and tells the releases of cells without a value too', () => {
  const cells = [
    { area: areaNumber(2), column: 0, value: 3, release: 'b' },
    { area: areaNumber(0), column: 0, value: null, release: 'a' },
    { area: areaNumber(9), column: 0, value: 1, release: 'c' },
  ];
  const built = buildGround([areaNumber(2), areaNumber(0)], ['2024'], undefined, cells);
  expect(built.areas).toEqual([areaNumber(0), areaNumber(2)]);
  expect(built.columns).toEqual([{ period: '2024', releases: ['a', 'b'], values: [null, 3] }]);
});

test('nothing is wrong with values that tell areas apart', () => {
  expect(
    codesOf(
      plainRecipe(2),
      ground(
        varied,
        many((i) => -i),
      ),
    ),
  ).toEqual([]);
});

test.each<[string, CompassRecipe, CompassGround, readonly string[]]>([
  ['a division without areas', plainRecipe(2), ground([], []), ['compass/no-areas']],
  [
    'a variable without a period',
    plainRecipe(2),
    { ...ground(varied, varied), columns: [{ period: undefined, releases: [], values: varied }] },
    ['compass/no-values'],
  ],
  [
    'one value for all',
    plainRecipe(2),
    ground(
      varied,
      many(() => 5),
    ),
    ['compass/constant-variable'],
  ],
  [
    'as many areas as landscapes',
    plainRecipe(2),
    ground(
      many((i) => (i < 3 ? i : null)),
      varied,
    ),
    ['compass/too-few-areas'],
  ],
  [
    'as many different areas as landscapes',
    plainRecipe(2),
    ground(
      many((i) => i % 3),
      many((i) => i % 3),
    ),
    ['compass/too-few-distinct'],
  ],
])('%s is refused', (_, recipe, given, codes) => {
  expect(codesOf(recipe, given)).toEqual(codes);
});

test('a transformation or a scale that leaves nothing is refused by name', () => {
  const transformed = (transform: CompassRecipe['variables'][number]['transform']) => {
    const { variables, ...rest } = plainRecipe(2);
    return {
      ...rest,
      variables: variables.map((one, i) => (i === 0 ? { ...one, transform } : one)),
    };
  };
  const mostlyFive = ground(
    many((i) => (i < 11 ? 5 : 6)),
    varied,
  );
  expect(codesOf(plainRecipe(2, { scale: 'robust-z' }), mostlyFive)).toEqual(['compass/no-spread']);
  expect(codesOf(transformed('yeo-johnson'), mostlyFive)).toEqual(['compass/no-spread']);
  expect(codesOf(transformed('rank'), mostlyFive)).toEqual([]);
  expect(codesOf(transformed('log'), ground(varied, varied))).toEqual(['compass/not-positive']);
  expect(codesOf(transformed('asinh'), ground(varied, varied))).toEqual([]);
});

test('canonical JSON is the same whatever the order of keys, and refuses what is no number', () => {
  expect(canonicalJson({ b: [1, -0, 'å'], a: { d: null, c: true } })).toBe(
    '{"a":{"c":true,"d":null},"b":[1,0,"å"]}',
  );
  expect(() => canonicalJson([Number.NaN])).toThrow('invalid number: NaN');
  expect([roundFigure(2 / 3), roundFigure(123456789.987654), roundFigure(-1e-13)]).toEqual([
    0.6666666667, 123456790, 0,
  ]);
});
