import Type from 'typebox';
import { thresholdOperators } from '#domain/goals/goal.ts';
import { goalStatuses } from '#domain/goals/goal-evaluation.ts';
import { units } from '#domain/indicators/indicator.ts';
import { commitment } from './commitments.ts';
import { bothLanguages, nullableNumber, nullableText, oneOf, saidText } from './figures.ts';

const strict = { additionalProperties: false };
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.String({ minLength: 1, maxLength: 100 });
const said = Type.Object({ sv: saidText(500), en: Type.String({ maxLength: 500 }) }, strict);
const measured = {
  measure: said,
  indicator: orNull(id),
  year: orNull(Type.Integer({ minimum: 1900, maximum: 2200 })),
};

/** Målsatt värde: four shapes. */
export const goalTarget = Type.Union([
  Type.Object(
    {
      shape: Type.Literal('threshold'),
      ...measured,
      operator: oneOf(thresholdOperators),
      value: Type.Number(),
      unit: oneOf(units),
    },
    strict,
  ),
  Type.Object(
    { shape: Type.Literal('direction'), ...measured, direction: oneOf(['up', 'down']) },
    strict,
  ),
  Type.Object(
    {
      shape: Type.Literal('rank'),
      ...measured,
      first: oneOf(['highest', 'lowest']),
      among: Type.Array(Type.String({ maxLength: 80 }), { minItems: 2, maxItems: 400 }),
    },
    strict,
  ),
  Type.Object(
    { shape: Type.Literal('gap'), ...measured, between: oneOf(['landscapes', 'municipalities']) },
    strict,
  ),
]);
export type GoalTargetText = Type.Static<typeof goalTarget>;

/** Läge för ett mål. */
export const goalEvaluation = Type.Object({
  status: oneOf(goalStatuses),
  yearPassed: Type.Boolean(),
  value: nullableNumber,
  period: nullableText,
  distance: nullableNumber,
  count: Type.Integer(),
  place: nullableNumber,
  /** The release that the judged value comes from; null without a value. */
  release: nullableText,
});

export const goal = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  quote: Type.String(),
  serves: Type.Array(Type.String()),
  target: orNull(goalTarget),
  /** Action areas whose initiatives stand under it. */
  actionAreas: Type.Array(Type.String()),
  evaluation: goalEvaluation,
  /** The indicator is defined here; otherwise the goal has a place for it and no figures. */
  indicatorName: orNull(bothLanguages),
  unit: orNull(oneOf(units)),
  decimals: Type.Integer(),
});
export type GoalText = Type.Static<typeof goal>;

/** Målram i en utgåva. */
export const goalFramework = Type.Object({
  id: Type.String(),
  family: Type.String(),
  name: bothLanguages,
  document: nullableText,
  documentTitle: nullableText,
  source: Type.String(),
  /** Null while it is proposed. */
  validFrom: nullableText,
  validTo: nullableText,
  inForce: Type.Boolean(),
  decision: Type.String(),
  version: Type.Integer(),
  goals: Type.Array(goal),
});
export type GoalFrameworkText = Type.Static<typeof goalFramework>;
export const goalOverview = Type.Object({
  day: Type.String(),
  frameworks: Type.Array(goalFramework),
});
export type GoalOverview = Type.Static<typeof goalOverview>;

/** Ett mål med det som står under det. */
export const goalPage = Type.Object({
  day: Type.String(),
  framework: goalFramework,
  goal,
  /** Goals that it serves, and goals that serve it. */
  serves: Type.Array(Type.Object({ ref: Type.String(), name: bothLanguages })),
  servedBy: Type.Array(Type.Object({ ref: Type.String(), name: bothLanguages })),
  actionAreas: Type.Array(Type.Object({ id: Type.String(), name: bothLanguages })),
  jointActivities: Type.Array(
    Type.Object({ id: Type.String(), name: bothLanguages, actionArea: Type.String() }),
  ),
  /** Commitments under it that the caller may see, each once. */
  commitments: Type.Array(
    Type.Object({
      ...commitment.properties,
      partyName: bothLanguages,
      /** Brought here from an older edition by an answer. */
      carried: Type.Boolean(),
    }),
  ),
});
export type GoalPage = Type.Static<typeof goalPage>;

/** En föreslagen utgåva av en målram. */
export const frameworkProposal = Type.Object(
  {
    family: id,
    name: said,
    document: orNull(id),
    source: saidText(500),
    goals: Type.Array(
      Type.Object(
        {
          id: Type.String({ maxLength: 100 }),
          name: said,
          quote: Type.String({ maxLength: 2000 }),
          serves: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 30 }),
          target: orNull(goalTarget),
        },
        strict,
      ),
      { minItems: 1, maxItems: 100 },
    ),
  },
  strict,
);
export type FrameworkProposal = Type.Static<typeof frameworkProposal>;
export const frameworkAdoption = Type.Object(
  { validFrom: Type.String({ maxLength: 10 }), decision: saidText(300) },
  strict,
);

/** Förslag till omkoppling. */
export const goalRemap = Type.Object({
  framework: Type.String(),
  oldFramework: Type.String(),
  oldGoal: Type.String(),
  oldGoalName: bothLanguages,
  actionArea: Type.String(),
  actionAreaName: bothLanguages,
  proposedGoal: nullableText,
  state: oneOf(['open', 'accepted', 'declined']),
  goal: nullableText,
  decidedBy: nullableText,
  /** Goals of the new edition to choose among. */
  choices: Type.Array(Type.Object({ id: Type.String(), name: bothLanguages })),
});
export const goalRemapList = Type.Object({ remaps: Type.Array(goalRemap) });
export type GoalRemapText = Type.Static<typeof goalRemap>;
export const remapAnswer = Type.Object(
  {
    framework: id,
    oldGoal: id,
    actionArea: id,
    /** The chosen goal; null is no. */
    goal: orNull(id),
  },
  strict,
);
export type RemapAnswer = Type.Static<typeof remapAnswer>;
