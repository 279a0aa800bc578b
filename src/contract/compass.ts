import Type from 'typebox';
import {
  compassMethods,
  compassScales,
  compassTransforms,
} from '#domain/compass/compass-recipe.ts';
import { firmnesses } from '#domain/compass/compass-result.ts';
import { landscapeOrigins } from '#domain/compass/landscape.ts';
import { units } from '#domain/indicators/indicator.ts';
import { areaName } from './areas.ts';
import { bothLanguages, nullableNumber, nullableText, oneOf, saidText, sex } from './figures.ts';

const strict = { additionalProperties: false };
const indicatorId = Type.String({ minLength: 2, maxLength: 81 });

/** What hinders something: codes with data, said as `error.<code>`. */
const refusals = Type.Array(
  Type.Object({ code: Type.String(), data: Type.Record(Type.String(), Type.Any()) }),
);

export const compassVariable = Type.Object(
  {
    indicator: indicatorId,
    sex,
    age: Type.String({ maxLength: 10 }),
    transform: oneOf(compassTransforms),
    weight: Type.Number({ exclusiveMinimum: 0, maximum: 100 }),
    reason: Type.String({ maxLength: 500 }),
  },
  strict,
);

/** Recept: what is to be run. */
export const compassRecipe = Type.Object(
  {
    division: Type.String({ minLength: 2, maxLength: 60 }),
    year: Type.Integer({ minimum: 1900, maximum: 2200 }),
    variables: Type.Array(compassVariable, { minItems: 2, maxItems: 40 }),
    scale: oneOf(compassScales),
    method: oneOf(compassMethods),
    k: Type.Integer({ minimum: 2, maximum: 12 }),
    kReason: Type.String({ maxLength: 500 }),
    seed: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  },
  strict,
);
export type CompassRecipeText = Type.Static<typeof compassRecipe>;

/** Förhandsgranskning av en körning: which values it would use and whom it would leave out. */
export const compassPreview = Type.Object({
  /** Areas of the division that are loaded. */
  areas: Type.Integer(),
  complete: Type.Integer(),
  variables: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: bothLanguages,
      /** Null when there is no value of that year or earlier. */
      period: nullableText,
      values: Type.Integer(),
      missing: Type.Integer(),
      /** All areas have the same value: it can tell nothing apart. */
      constant: Type.Boolean(),
    }),
  ),
  /** Areas that lack a value, by name; the first hundred. */
  leftOut: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), missing: Type.Array(Type.String()) }),
  ),
  errors: refusals,
});
export type CompassPreview = Type.Static<typeof compassPreview>;

/** What starts a run. */
export const compassOrder = Type.Object(
  { recipe: compassRecipe, author: saidText(200), note: Type.String({ maxLength: 2000 }) },
  strict,
);
export type CompassOrder = Type.Static<typeof compassOrder>;
export const compassOrdered = Type.Object({ run: Type.String() });

export const compassStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;

/** Körning, as it is listed. */
export const compassRunSummary = Type.Object({
  id: Type.String(),
  division: Type.String(),
  year: Type.Integer(),
  method: oneOf(compassMethods),
  k: Type.Integer(),
  variables: Type.Integer(),
  state: oneOf(compassStates),
  /** Share of the work that is done, 0–1. */
  progress: Type.Number(),
  /** What is being done at present, or why it failed, as a key of the texts; null when it is done. */
  doing: nullableText,
  author: Type.String(),
  note: Type.String(),
  orderedAt: Type.String(),
  endedAt: nullableText,
  /** SHA-256 of the result; null until it is done. */
  checksum: nullableText,
  /** Areas with a landscape, and those without. */
  areas: nullableNumber,
  leftOut: nullableNumber,
  /** The run that the map shows for its division and year. */
  adopted: Type.Union([
    Type.Object({ at: Type.String(), by: Type.String(), reason: Type.String() }),
    Type.Null(),
  ]),
});
export type CompassRunSummary = Type.Static<typeof compassRunSummary>;
export const compassRunList = Type.Object({ runs: Type.Array(compassRunSummary) });

/** Landskap i en körning, with what people call it. */
export const landscape = Type.Object({
  /** Position in the run. */
  position: Type.Integer(),
  /** Id of what is kept from run to run. */
  id: Type.String(),
  letter: Type.String(),
  /** Decides colour and pattern: 0, 1, 2 … in the order the letters were given. */
  colour: Type.Integer(),
  /** What people have decided to call it; null until then. */
  name: nullableText,
  /** Proposed from the variables that tell it from the others. */
  proposedName: bothLanguages,
  origin: oneOf(landscapeOrigins),
  from: Type.Array(Type.Object({ letter: Type.String(), share: Type.Number() })),
  areas: Type.Integer(),
  population: nullableNumber,
  /** In the order of the run's variables: on the common scale, and the mean as loaded. */
  centre: Type.Array(Type.Number()),
  means: Type.Array(Type.Number()),
  typical: Type.Array(areaName),
  telling: Type.Array(Type.Object({ variable: Type.Integer(), high: Type.Boolean() })),
  silhouette: Type.Number(),
  share: Type.Number(),
});
export type Landscape = Type.Static<typeof landscape>;

/** Körning, whole but for the areas. */
export const compassRun = Type.Object({
  ...compassRunSummary.properties,
  recipe: compassRecipe,
  engine: nullableText,
  program: Type.String(),
  /** Empty until it is done, as what follows. */
  usedVariables: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: bothLanguages,
      unit: oneOf(units),
      decimals: Type.Integer(),
      period: Type.String(),
      releases: Type.Array(Type.String()),
      lambda: nullableNumber,
      mean: Type.Number(),
      deviation: Type.Number(),
      x: Type.Number(),
      y: Type.Number(),
    }),
  ),
  landscapes: Type.Array(landscape),
  /** Letters of the run before that have no counterpart. */
  gone: Type.Array(Type.Object({ letter: Type.String(), name: nullableText })),
  /** The adopted run that letters and names came from; null for the first. */
  before: Type.Union([Type.Object({ run: Type.String(), year: Type.Integer() }), Type.Null()]),
  evidence: Type.Array(
    Type.Object({
      k: Type.Integer(),
      within: Type.Number(),
      silhouette: Type.Number(),
      gap: Type.Number(),
      gapError: Type.Number(),
      stability: Type.Number(),
    }),
  ),
  fit: Type.Union([
    Type.Object({
      within: Type.Number(),
      total: Type.Number(),
      silhouette: Type.Number(),
      stability: Type.Number(),
      /** Under the limit: the landscapes are uncertain, and the page says so. */
      unstable: Type.Boolean(),
      restarts: nullableNumber,
      found: nullableNumber,
      otherMethod: Type.Number(),
    }),
    Type.Null(),
  ]),
  /** Ids of releases it used that have been withdrawn since; the run stands as it was computed. */
  withdrawn: Type.Array(Type.String()),
});
export type CompassRun = Type.Static<typeof compassRun>;

/** Områdena i en körning. */
export const compassAreas = Type.Object({
  run: Type.String(),
  areas: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      landscape: Type.Integer(),
      second: Type.Integer(),
      width: Type.Number(),
      share: Type.Number(),
      firmness: oneOf(firmnesses),
      x: Type.Number(),
      y: Type.Number(),
      values: Type.Array(Type.Number()),
    }),
  ),
  leftOut: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), missing: Type.Array(Type.Integer()) }),
  ),
});
export type CompassAreas = Type.Static<typeof compassAreas>;

/** Svar på en omkörning: whether the very same bytes came out. */
export const compassRepeat = Type.Object({
  same: Type.Boolean(),
  checksum: Type.String(),
  before: Type.String(),
  /** Data have been withdrawn or corrected since: the run's own releases are used all the same. */
  newerData: Type.Boolean(),
});
export type CompassRepeat = Type.Static<typeof compassRepeat>;

/** Fastställande. */
export const compassAdoption = Type.Object(
  { author: saidText(200), reason: saidText(2000) },
  strict,
);
export type CompassAdoption = Type.Static<typeof compassAdoption>;

/** Namn på ett landskap. */
export const landscapeNaming = Type.Object(
  { name: saidText(80), author: saidText(200), reason: Type.String({ maxLength: 500 }) },
  strict,
);
export type LandscapeNaming = Type.Static<typeof landscapeNaming>;

/** Jämförelse av två körningar, also across divisions. */
export const compassComparison = Type.Object({
  from: compassRunSummary,
  to: compassRunSummary,
  /** Letters and names of both, in the order of the table. */
  fromLandscapes: Type.Array(
    Type.Object({ letter: Type.String(), name: nullableText, colour: Type.Integer() }),
  ),
  toLandscapes: Type.Array(
    Type.Object({ letter: Type.String(), name: nullableText, colour: Type.Integer() }),
  ),
  /** Areas from (row) to (column); across divisions weighted by people, so not whole numbers. */
  table: Type.Array(Type.Array(Type.Number())),
  /** How many areas were compared, and how many kept their landscape. */
  compared: Type.Number(),
  kept: Type.Number(),
  adjustedRand: Type.Number(),
  moves: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      from: Type.String(),
      to: Type.String(),
      borderline: Type.Boolean(),
      /** Variables that changed most, on the common scale; empty where they are not the same. */
      because: Type.Array(Type.Object({ indicator: Type.String(), change: Type.Number() })),
    }),
  ),
  /** Set when the divisions differ: the crosswalk used, or null when there is none and nothing is compared. */
  crosswalk: nullableText,
  /** Indicators that only one of them has. */
  onlyFrom: Type.Array(Type.String()),
  onlyTo: Type.Array(Type.String()),
});
export type CompassComparison = Type.Static<typeof compassComparison>;

/** Landskapet för ett område: now, through the years, and its twins. */
export const areaLandscape = Type.Object({
  /** Newest adopted run last; empty when none has the area. */
  path: Type.Array(
    Type.Object({
      run: Type.String(),
      year: Type.Integer(),
      letter: Type.String(),
      colour: Type.Integer(),
      name: nullableText,
      proposedName: bothLanguages,
      second: Type.Object({
        letter: Type.String(),
        name: nullableText,
        proposedName: bothLanguages,
      }),
      share: Type.Number(),
      width: Type.Number(),
      firmness: oneOf(firmnesses),
      /** Against the year before: kept, moved, or moved between landscapes it could as well be in. */
      move: oneOf(['first', 'kept', 'moved', 'borderline'] as const),
    }),
  ),
  /** Why it has no landscape in the newest run: indicators it lacks; null when it has one. */
  missing: Type.Union([Type.Array(Type.String()), Type.Null()]),
  /** The five most alike in the newest run, nearest first. */
  twins: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      letter: Type.String(),
      /** Distance on the common scale: 0 is the same in everything. */
      distance: Type.Number(),
      /** Variables in which they differ most, and are most alike though both are unusual. */
      differ: Type.Array(Type.Object({ indicator: Type.String(), difference: Type.Number() })),
      alike: Type.Array(Type.String()),
    }),
  ),
});
export type AreaLandscape = Type.Static<typeof areaLandscape>;

/** En annans kompass: a file with a class for each area. */
export const outsideCompassRequest = Type.Object(
  {
    division: Type.String({ minLength: 2, maxLength: 60 }),
    fileName: Type.String({ minLength: 1, maxLength: 200 }),
    /** CSV with an area column and a class column. */
    text: Type.String({ maxLength: 900_000 }),
  },
  strict,
);
export type OutsideCompassRequest = Type.Static<typeof outsideCompassRequest>;
export const outsideCompassPreview = Type.Object({
  areaColumn: Type.String(),
  classColumn: Type.String(),
  classes: Type.Array(Type.Object({ name: Type.String(), areas: Type.Integer() })),
  matched: Type.Integer(),
  unknown: Type.Array(Type.String()),
  unnamed: Type.Integer(),
  errors: refusals,
  inputHash: Type.String(),
});
export type OutsideCompassPreview = Type.Static<typeof outsideCompassPreview>;
export const outsideCompassProposal = Type.Object(
  {
    ...outsideCompassRequest.properties,
    name: saidText(120),
    maker: saidText(200),
    year: Type.Integer({ minimum: 1900, maximum: 2200 }),
    note: Type.String({ maxLength: 2000 }),
    author: saidText(200),
    inputHash: Type.String({ maxLength: 64 }),
  },
  strict,
);
export type OutsideCompassProposal = Type.Static<typeof outsideCompassProposal>;
export const outsideCompass = Type.Object({
  id: Type.String(),
  division: Type.String(),
  name: Type.String(),
  maker: Type.String(),
  year: Type.Integer(),
  note: Type.String(),
  author: Type.String(),
  loadedAt: Type.String(),
  classes: Type.Array(Type.Object({ name: Type.String(), areas: Type.Integer() })),
});
export const outsideCompassList = Type.Object({ compasses: Type.Array(outsideCompass) });
export type OutsideCompass = Type.Static<typeof outsideCompass>;
/** Areas of an outside compass, and its agreement with a run. */
export const outsideCompassAreas = Type.Object({
  compass: outsideCompass,
  areas: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), class: Type.Integer() })),
  agreement: Type.Union([
    Type.Object({
      run: Type.String(),
      compared: Type.Integer(),
      adjustedRand: Type.Number(),
      /** Class (row) by landscape (column), areas. */
      table: Type.Array(Type.Array(Type.Integer())),
      letters: Type.Array(Type.String()),
    }),
    Type.Null(),
  ]),
});
export type OutsideCompassAreas = Type.Static<typeof outsideCompassAreas>;
