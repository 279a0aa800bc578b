import type { AreaProfile, Comparison, ProfileRow } from '../../../areas.ts';
import type { AreaEvaluation, ConditionEvaluation } from '../../../disadvantage.ts';
import type { Figure } from '../../../figures.ts';
import type { IndicatorMetadata } from '../../../indicators.ts';

/** A figure of 2024 from the release `release-1`, unless told otherwise. */
export function figureOf(value: number, rest: Partial<Figure> = {}): Figure {
  return {
    value,
    missing: null,
    count: null,
    denominator: null,
    low: null,
    high: null,
    period: '2024',
    release: 'release-1',
    ...rest,
  };
}

/** A figure with a reason in place of its value. */
export function missingFigure(missing: NonNullable<Figure['missing']>): Figure {
  return { ...figureOf(0), value: null, missing };
}

export function comparisonOf(role: Comparison['role'], figure: Figure | null): Comparison {
  return { role, area: null, name: `name of ${role}`, figure, areas: null };
}

export function rowOf(indicator: string, rest: Partial<ProfileRow> = {}): ProfileRow {
  return {
    indicator,
    figure: figureOf(9.1),
    comparisons: [],
    groups: [],
    spread: null,
    betterThan: null,
    history: [],
    linked: [],
    breaks: [],
    ...rest,
  };
}

export function conditionOf(
  indicator: string,
  rest: Partial<ConditionEvaluation> = {},
): ConditionEvaluation {
  return {
    indicator,
    usedIndicator: indicator,
    proxy: false,
    direction: 'above',
    figure: figureOf(9.1),
    comparison: {
      area: 'country:SE',
      name: 'Riket',
      standIn: false,
      figure: figureOf(6.8),
    },
    difference: 2.3,
    outcome: 'meets',
    reason: null,
    nearLine: false,
    ...rest,
  };
}

/** The profile of an invented small area. */
export function profileOf(
  rest: Partial<AreaProfile> & { readonly conditions?: readonly ConditionEvaluation[] } = {},
): AreaProfile {
  const { conditions, ...given } = rest;
  const evaluation: AreaEvaluation | null =
    conditions === undefined
      ? null
      : {
          area: 'deso2025:9999A0010',
          rule: 1,
          conditions: [...conditions],
          met: conditions.length,
          notMet: 0,
          undecided: 0,
          outcome: 'meets',
          borderline: false,
          standIn: false,
        };
  return {
    area: {
      id: 'deso2025:9999A0010',
      division: 'deso2025',
      level: 'deso',
      code: '9999A0010',
      name: 'Norra staden 9999A0010',
      parents: [],
      hasGeometry: true,
      population: 1800,
    },
    areaKm2: 1.2,
    labelPoint: null,
    neighbours: [],
    inside: [],
    strengths: [],
    rows: [],
    absent: [],
    ages: [],
    evaluation,
    asOf: null,
    stale: false,
    staleBecause: null,
    ...given,
  };
}

/** The metadata of a percentage, unless told otherwise. */
export function metadataOf(id: string, rest: Partial<IndicatorMetadata> = {}): IndicatorMetadata {
  const both = (text: string) => ({ sv: text, en: text });
  return {
    id,
    name: both(`Name of ${id}`),
    definition: both('definition'),
    unit: 'per-cent',
    decimals: 1,
    numerator: both('numerator'),
    denominator: both('denominator'),
    polarity: 'low-is-good',
    policyArea: null,
    kind: 'measured',
    proxyFor: null,
    aboutChildren: false,
    lowestLevel: 'deso',
    periodKind: 'year',
    validRange: [0, 100],
    source: {
      publisher: 'Publisher',
      table: 'TAB1',
      cellQuery: 'unknown',
      publishedOn: 'unknown',
      nextUpdate: 'unknown',
      licence: 'CC0',
    },
    caveats: both('caveats'),
    coverage: [],
    ...rest,
  };
}
