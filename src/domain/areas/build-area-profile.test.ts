import { expect, test } from 'vitest';
import type { Figure } from '../indicators/figure.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { buildAreaProfile, type ProfileReadings } from './build-area-profile.ts';

const text = { sv: 'x', en: 'x' };

function indicatorOf(id: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: text,
    definition: text,
    unit: 'per-cent',
    decimals: 1,
    numerator: text,
    denominator: text,
    polarity: 'high-is-good',
    policyArea: undefined,
    kind: 'measured',
    proxyFor: undefined,
    aboutChildren: false,
    lowestLevel: 'deso',
    periodKind: 'year',
    validRange: [0, 100],
    source: {
      publisher: 'SCB',
      table: 't',
      cellQuery: 'q',
      publishedOn: '2026',
      nextUpdate: 'unknown',
      licence: 'CC0',
    },
    caveats: text,
    ...rest,
  };
}

function figureOf(value: number | null, rest: Partial<Figure> = {}): Figure {
  return {
    value,
    missing: value === null ? 'suppressed' : null,
    count: null,
    denominator: null,
    low: null,
    high: null,
    period: '2024',
    release: 'r1',
    ...rest,
  };
}

function readingsOf(
  figures: Readonly<Record<string, readonly Figure[]>>,
  rest: Partial<ProfileReadings> = {},
): ProfileReadings {
  return {
    level: 'deso',
    indicators: [indicatorOf('employment')],
    area: 'own',
    figuresOf: (area, indicator) => figures[`${area} ${indicator}`] ?? [],
    comparisonAreas: [
      { role: 'country', area: 'country', name: 'Sverige' },
      { role: 'stand-in', area: 'stand-in', name: 'Uppsala och Enköping' },
      { role: 'county', area: 'county', name: 'Uppsala län' },
      { role: 'municipality', area: 'municipality', name: 'Uppsala' },
    ],
    valuesInDivision: () => [60, 70, 80, 90],
    valuesNearby: () => [60, 80, 90],
    valuesAlike: () => [70, 74],
    landscape: undefined,
    nearby: 'Uppsala',
    links: [],
    breaks: [],
    ...rest,
  };
}

const rolesOf = (figures: Readonly<Record<string, readonly Figure[]>>) =>
  buildAreaProfile(
    readingsOf({ 'own employment': [figureOf(80)], ...figures }),
  ).rows[0]!.comparisons.map((one) => [one.role, one.figure?.value ?? null]);

test('the stand-in is named where the country has no value', () => {
  expect(rolesOf({ 'stand-in employment': [figureOf(77)] })).toContainEqual(['stand-in', 77]);
});

test('the stand-in is silent where the country has a value', () => {
  const roles = rolesOf({
    'stand-in employment': [figureOf(77)],
    'country employment': [figureOf(75)],
  });
  expect(roles).toContainEqual(['country', 75]);
  expect(roles.map(([role]) => role)).not.toContain('stand-in');
});

test('a country value that is missing does not silence the stand-in', () => {
  const roles = rolesOf({
    'stand-in employment': [figureOf(77)],
    'country employment': [figureOf(null)],
  });
  expect(roles).toContainEqual(['stand-in', 77]);
});

test('a larger area without a value of its own has none: no mean of parts is made', () => {
  const roles = new Map(rolesOf({}).map(([role, value]) => [role, value]));
  expect(roles.get('municipality')).toBeNull();
  expect(roles.get('county')).toBeNull();
  expect(roles.get('median-of-areas')).toBe(80);
});

test('areas in the same landscape are a comparison of their own, where the area has a landscape', () => {
  const row = (landscape: string | undefined) =>
    buildAreaProfile(readingsOf({ 'own employment': [figureOf(80)] }, { landscape })).rows[0]!
      .comparisons;
  expect(row(undefined).map((one) => one.role)).not.toContain('same-landscape');
  expect(row('C Villaområden').at(-1)).toMatchObject({
    role: 'same-landscape',
    name: 'C Villaområden',
    areas: 2,
    figure: { value: 72 },
  });
});

test('a comparison of another period is no comparison', () => {
  const roles = rolesOf({ 'country employment': [figureOf(75, { period: '2023' })] });
  expect(roles).toContainEqual(['country', null]);
});

test('the newest figure is the row, and all of them its history', () => {
  const history = [figureOf(70, { period: '2023' }), figureOf(80)];
  const row = buildAreaProfile(readingsOf({ 'own employment': history })).rows[0]!;
  expect(row.figure.period).toBe('2024');
  expect(row.history).toEqual(history);
});

test('spread and place are among the areas of the division', () => {
  const row = buildAreaProfile(readingsOf({ 'own employment': [figureOf(80)] })).rows[0]!;
  expect(row.spread).toEqual({
    areas: 4,
    min: 60,
    lowerQuartile: 67.5,
    median: 75,
    upperQuartile: 82.5,
    max: 90,
  });
  expect(row.betterThan).toBeCloseTo(2 / 3);
});

test('a missing value has a row with its reason, no place and no strength', () => {
  const body = buildAreaProfile(
    readingsOf({ 'own employment': [figureOf(null)], 'country employment': [figureOf(0)] }),
  );
  expect(body.rows[0]!.figure).toMatchObject({ value: null, missing: 'suppressed' });
  expect(body.rows[0]!.betterThan).toBeNull();
  expect(body.strengths).toEqual([]);
});

test('what has no figure is absent: measured for larger areas only, or not loaded', () => {
  const indicators = [
    indicatorOf('eligibility', { lowestLevel: 'municipality' }),
    indicatorOf('education'),
  ];
  expect(buildAreaProfile(readingsOf({}, { indicators })).absent).toEqual([
    { indicator: 'eligibility', reason: 'not-at-this-level' },
    { indicator: 'education', reason: 'not-loaded' },
  ]);
});

test('an area alone in its division has neither spread nor place nor median', () => {
  const row = buildAreaProfile(
    readingsOf(
      { 'own employment': [figureOf(80)] },
      { valuesInDivision: () => [80], valuesNearby: () => [80] },
    ),
  ).rows[0]!;
  expect([row.spread, row.betterThan]).toEqual([null, null]);
  expect(row.comparisons.at(-1)).toMatchObject({ role: 'median-of-areas', figure: null, areas: 1 });
});

const strengthsOf = (
  rows: readonly [id: string, value: number, country: number, rest?: Partial<Indicator>][],
): readonly string[] =>
  buildAreaProfile(
    readingsOf(
      Object.fromEntries(
        rows.flatMap(([id, value, country]) => [
          [`own ${id}`, [figureOf(value)]],
          [`country ${id}`, [figureOf(country)]],
        ]),
      ),
      { indicators: rows.map(([id, , , rest]) => indicatorOf(id, rest)) },
    ),
  ).strengths;

test('strengths are better than the country, the best place first, at most three', () => {
  expect(
    strengthsOf([
      ['a', 70, 50],
      ['b', 95, 50],
      ['c', 85, 50],
      ['d', 75, 50],
      ['e', 99, 100],
    ]),
  ).toEqual(['b', 'c', 'd']);
});

test('where low is good a lower value is the strength', () => {
  expect(strengthsOf([['unemployment', 50, 60, { polarity: 'low-is-good' }]])).toEqual([
    'unemployment',
  ]);
  expect(strengthsOf([['unemployment', 70, 60, { polarity: 'low-is-good' }]])).toEqual([]);
});

test('neither a proxy nor a measure without a judgement is a strength', () => {
  expect(
    strengthsOf([
      ['proxy', 95, 50, { kind: 'proxy', proxyFor: 'sick-days' }],
      ['population', 95, 50, { polarity: 'no-judgement' }],
    ]),
  ).toEqual([]);
});
