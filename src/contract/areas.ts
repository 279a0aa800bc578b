import Type from 'typebox';
import { areaLevels } from '#domain/areas/area.ts';
import { breakKinds } from '#domain/breaks/series-break.ts';
import { crosswalkMethods } from '#domain/crosswalks/crosswalk.ts';
import { unrecomputedReasons } from '#domain/crosswalks/recompute-series.ts';
import { unaggregatedReasons } from '#domain/indicators/aggregate-observations.ts';
import { areaEvaluation } from './disadvantage.ts';
import { dataAge } from './fetches.ts';
import {
  bothLanguages,
  figure,
  nullableNumber,
  nullableText,
  oneOf,
  saidText,
  sex,
} from './figures.ts';

export const areaName = Type.Object({ id: Type.String(), name: Type.String() });

export const areaSummary = Type.Object({
  id: Type.String(),
  division: Type.String(),
  level: oneOf(areaLevels),
  code: Type.String(),
  /** The area's own name, or the name of the area it lies in followed by its code. */
  name: Type.String(),
  /** Coarser areas it lies in, nearest first. */
  parents: Type.Array(areaName),
  hasGeometry: Type.Boolean(),
  population: nullableNumber,
});
export type AreaSummary = Type.Static<typeof areaSummary>;

export const division = Type.Object({
  id: Type.String(),
  level: oneOf(areaLevels),
  vintage: nullableNumber,
  name: bothLanguages,
  publisher: Type.String(),
  licence: Type.String(),
  source: Type.String(),
  referenceDate: nullableText,
  /** How a division of a party's own was made, by whom, and the area it covers; null for others. */
  own: Type.Union([
    Type.Object({ within: areaName, method: Type.String(), madeBy: Type.String() }),
    Type.Null(),
  ]),
  areas: Type.Integer(),
  withGeometry: Type.Integer(),
  /** Per municipality: how many areas of this division are loaded; 0 means none yet. */
  coverage: Type.Array(
    Type.Object({ municipality: Type.String(), name: Type.String(), areas: Type.Integer() }),
  ),
  /** Files with borders that people have loaded, newest first. */
  outlineLoads: Type.Array(
    Type.Object({
      fileName: Type.String(),
      source: Type.String(),
      author: Type.String(),
      loadedAt: Type.String(),
      areas: Type.Integer(),
    }),
  ),
});
export type Division = Type.Static<typeof division>;
/** Egen indelning: what a party says of a division it has made. */
export const divisionProposal = Type.Object(
  {
    /** Two words and a year: `nyko-uppsala2024`. */
    id: Type.String({ minLength: 6, maxLength: 40 }),
    name: Type.Object({ sv: saidText(100), en: saidText(100) }),
    /** Id of the municipality or county it covers. */
    within: Type.String({ minLength: 4, maxLength: 60 }),
    /** How it was made, for a reader. */
    method: saidText(2000),
    /** The party that made it. */
    madeBy: saidText(200),
    source: saidText(300),
    licence: saidText(200),
    /** ISO date that the borders refer to. */
    referenceDate: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
    /** Who enters it, name or role. */
    author: saidText(200),
  },
  { additionalProperties: false },
);
export type DivisionProposal = Type.Static<typeof divisionProposal>;
export const divisionAdded = Type.Object({ division: Type.String() });

export const divisionList = Type.Object({ divisions: Type.Array(division) });

export const areaList = Type.Object({ division, areas: Type.Array(areaSummary) });
export type AreaList = Type.Static<typeof areaList>;

/**
 * Karta: the polygons of a division as TopoJSON in SWEREF 99 TM (EPSG:3006), whole metres. The object
 * `areas` holds one geometry an area with the area id as `id`; `outlines` holds the coarser borders
 * (municipalities) that could be dissolved from them. `neighbours[i]` are the indices of the areas that
 * share an edge with area i, in the order of `areas`.
 */
export const mapData = Type.Object({
  division: Type.String(),
  projection: Type.Literal('EPSG:3006'),
  bounds: Type.Array(Type.Number(), { minItems: 4, maxItems: 4 }),
  areas: Type.Array(Type.String()),
  neighbours: Type.Array(Type.Array(Type.Integer())),
  topology: Type.Any(),
});
export type MapData = Type.Static<typeof mapData>;

/** Plats: a point in WGS 84; the finest division with borders when none is named. */
export const areaAtQuery = Type.Object({
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  division: Type.Optional(Type.String({ maxLength: 40 })),
});

/** What an area's value is set against. */
export const comparisonRoles = [
  'country',
  'stand-in',
  'county',
  'municipality',
  'median-of-areas',
  'same-landscape',
] as const;

export const comparison = Type.Object({
  role: oneOf(comparisonRoles),
  area: nullableText,
  name: Type.String(),
  figure: Type.Union([figure, Type.Null()]),
  /** Number of areas behind a median. */
  areas: nullableNumber,
});
export type Comparison = Type.Static<typeof comparison>;

export const profileRow = Type.Object({
  indicator: Type.String(),
  figure,
  comparisons: Type.Array(comparison),
  /** The same period by sex and age, where there are such values; population has `ages` instead. */
  groups: Type.Array(Type.Object({ sex, age: Type.String(), figure })),
  /** The same measure in all areas of the division and county: smallest, quartiles, largest. */
  spread: Type.Union([
    Type.Object({
      areas: Type.Integer(),
      min: Type.Number(),
      lowerQuartile: Type.Number(),
      median: Type.Number(),
      upperQuartile: Type.Number(),
      max: Type.Number(),
    }),
    Type.Null(),
  ]),
  /** Share of the division's areas (0–1) with a worse value; null without a judgement. */
  betterThan: nullableNumber,
  history: Type.Array(figure),
  /** The series in other editions of the areas, by crosswalk; `figures` only where that is honest. */
  linked: Type.Array(
    Type.Object({
      division: Type.String(),
      divisionName: bothLanguages,
      method: oneOf(crosswalkMethods),
      /** Period of the population that weights. */
      weightPeriod: nullableText,
      areas: Type.Array(areaName),
      kind: oneOf(['measured', 'recomputed', 'none'] as const),
      reason: Type.Union([oneOf(unrecomputedReasons), Type.Null()]),
      periods: Type.Array(Type.String()),
      figures: Type.Array(figure),
    }),
  ),
  /** Where the series is not made as before, and from which period. */
  breaks: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: oneOf(breakKinds),
      period: Type.String(),
      sentence: bothLanguages,
      source: Type.String(),
    }),
  ),
});
export type ProfileRow = Type.Static<typeof profileRow>;

export const areaProfile = Type.Object({
  area: areaSummary,
  areaKm2: nullableNumber,
  labelPoint: Type.Union([
    Type.Object({ longitude: Type.Number(), latitude: Type.Number() }),
    Type.Null(),
  ]),
  neighbours: Type.Array(areaName),
  /** Finer areas inside this one, by division. */
  inside: Type.Array(
    Type.Object({ division: Type.String(), areas: Type.Array(areaName), expected: Type.Boolean() }),
  ),
  /** At most three indicators, the strongest first. */
  strengths: Type.Array(Type.String()),
  rows: Type.Array(profileRow),
  /** Indicators that have no value for this area, with the reason. */
  absent: Type.Array(Type.Object({ indicator: Type.String(), reason: Type.String() })),
  ages: Type.Array(
    Type.Object({
      age: Type.String(),
      women: Type.Union([figure, Type.Null()]),
      men: Type.Union([figure, Type.Null()]),
    }),
  ),
  evaluation: Type.Union([areaEvaluation, Type.Null()]),
  ...dataAge.properties,
});
export type AreaProfile = Type.Static<typeof areaProfile>;

/**
 * Beräknat här: values for indicators that are not measured for an area, out of whole smaller areas with
 * counts and denominators, or why they are not computed.
 */
export const computedValues = Type.Object({
  values: Type.Array(
    Type.Object({
      indicator: Type.String(),
      period: Type.String(),
      division: Type.String(),
      divisionName: bothLanguages,
      /** Number of smaller areas. */
      areas: Type.Integer(),
      /** Null when it is not computed. */
      value: nullableNumber,
      reason: Type.Union([oneOf(unaggregatedReasons), Type.Null()]),
      /** The first of what is missing, by name. */
      missing: Type.Array(Type.String()),
      missingCount: Type.Integer(),
    }),
  ),
});
export type ComputedValues = Type.Static<typeof computedValues>;
