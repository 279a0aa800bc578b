import Type from 'typebox';
import {
  commitmentKinds,
  commitmentStates,
  determinants,
  preventions,
  targetGroups,
} from '#domain/commitments/commitment.ts';
import { evidenceLevels } from '#domain/methods/method.ts';
import { bothLanguages, nullableText, oneOf } from './figures.ts';

const id = Type.String({ minLength: 1, maxLength: 100 });
const uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
});
const day = Type.String({ maxLength: 10 });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const rightsAnswer = Type.String({ maxLength: 1000 });

/** Taggar: none is required. */
export const commitmentTags = Type.Object({
  prevention: Type.Array(oneOf(preventions), { maxItems: 3 }),
  determinants: Type.Array(oneOf(determinants), { maxItems: 4 }),
  method: orNull(id),
  /** Answers to the four questions, as far as they are given. */
  rights: Type.Object({
    'whose-right': Type.Optional(rightsAnswer),
    'duty-bearer': Type.Optional(rightsAnswer),
    disadvantaged: Type.Optional(rightsAnswer),
    heard: Type.Optional(rightsAnswer),
  }),
  /** Per cent for each party that pays. */
  costShares: Type.Record(
    Type.String({ maxLength: 100 }),
    Type.Number({ minimum: 0, maximum: 1e6 }),
    {
      maxProperties: 40,
    },
  ),
});

/** Det en part skriver i ett åtagande. */
export const commitmentContent = Type.Object({
  actionArea: id,
  alsoUnder: Type.Array(id, { maxItems: 20 }),
  jointActivity: orNull(id),
  what: Type.String({ maxLength: 4000 }),
  wholeCounty: Type.Boolean(),
  areas: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 7000 }),
  from: day,
  to: day,
  targetGroups: Type.Array(oneOf(targetGroups), { maxItems: 7 }),
  kind: oneOf(commitmentKinds),
  strengthens: orNull(uuid),
  contactRole: Type.String({ maxLength: 300 }),
  seenBy: Type.String({ maxLength: 2000 }),
  reference: orNull(Type.String({ minLength: 1, maxLength: 100 })),
  indicator: orNull(id),
  template: orNull(uuid),
  tags: commitmentTags,
});
export type CommitmentContentText = Type.Static<typeof commitmentContent>;

/** Åtagande. */
export const commitment = Type.Object({
  id: Type.String(),
  party: Type.String(),
  version: Type.Integer(),
  state: oneOf(commitmentStates),
  ...commitmentContent.properties,
});
export type CommitmentText = Type.Static<typeof commitment>;

export const commitmentList = Type.Object({ commitments: Type.Array(commitment) });
export type CommitmentList = Type.Static<typeof commitmentList>;

/** Ett åtagande med sin historik, newest first. */
export const commitmentPage = Type.Object({
  commitment,
  /** Names of the areas it names, by id. */
  areaNames: Type.Record(Type.String(), Type.String()),
  /** What it strengthens, when the one who asks may see that. */
  strengthened: orNull(
    Type.Object({ kind: oneOf(['commitment', 'activity']), what: Type.String() }),
  ),
  /** What its template says; null without one. */
  commonText: nullableText,
  changes: Type.Array(
    Type.Object({
      version: Type.Integer(),
      state: oneOf(commitmentStates),
      at: Type.String(),
      by: Type.String(),
      content: commitmentContent,
    }),
  ),
  /** Fields that must be filled in before it can be submitted. */
  missing: Type.Array(Type.String()),
  /** What the cost shares sum to, in per cent; null without shares. */
  costSum: orNull(Type.Object({ sum: Type.Number(), whole: Type.Boolean() })),
  /** The states that the one who asks may put it in next. */
  next: Type.Array(oneOf(commitmentStates)),
  /** Whether the one who asks may change it. */
  mayChange: Type.Boolean(),
});
export type CommitmentPage = Type.Static<typeof commitmentPage>;

/** What commitments are asked for; what is left out does not narrow. */
export const commitmentQuery = Type.Object({
  party: Type.Optional(id),
  actionArea: Type.Optional(id),
  /** The whole county, this area, one it lies in, or one in it. */
  area: Type.Optional(Type.String({ maxLength: 80 })),
  /** A day that from–to holds. */
  day: Type.Optional(day),
  year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
  state: Type.Optional(oneOf(commitmentStates)),
  /** `yes`: those that stand today, so neither drafts nor what has ended. */
  standing: Type.Optional(oneOf(['yes'])),
  targetGroup: Type.Optional(oneOf(targetGroups)),
  kind: Type.Optional(oneOf(commitmentKinds)),
});
export type CommitmentQuery = Type.Static<typeof commitmentQuery>;

export const stateChange = Type.Object({ state: oneOf(commitmentStates) });

export const removedDraft = Type.Object({ removed: Type.String() });

/** Ej aktuellt: with a reason; null takes back what was stated before. */
export const notRelevantStatement = Type.Object({
  actionArea: id,
  reason: orNull(Type.String({ minLength: 2, maxLength: 2000, pattern: '\\S[\\s\\S]*\\S' })),
});
export type NotRelevantText = Type.Static<typeof notRelevantStatement>;

const party = Type.Object({ id: Type.String(), name: bothLanguages, level: Type.String() });
const counted = { total: Type.Integer(), matching: Type.Integer() };

/** Matrisen: insatsområde × part. */
export const planMatrix = Type.Object({
  plan: Type.Object({ validFrom: Type.String(), validTo: nullableText }),
  priorities: Type.Array(
    Type.Object({ id: Type.String(), direction: Type.String(), name: bothLanguages }),
  ),
  parties: Type.Array(
    Type.Object({
      ...party.properties,
      /** Promised commitments, each counted once. */
      ...counted,
      /** How many of them name the target groups asked for, or children and young people. */
      reach: Type.Object({
        promised: Type.Integer(),
        named: Type.Integer(),
        everyone: Type.Integer(),
      }),
    }),
  ),
  rows: Type.Array(
    Type.Object({
      actionArea: Type.String(),
      name: bothLanguages,
      priority: Type.String(),
      ...counted,
      /** In the order of the parties. */
      cells: Type.Array(
        Type.Object({
          kind: oneOf(['committed', 'not-relevant', 'silent']),
          ...counted,
          reason: nullableText,
        }),
      ),
    }),
  ),
  /** Promised commitments in the county, each counted once. */
  ...counted,
  /** Joint activities of the plan, for forms. */
  jointActivities: Type.Array(
    Type.Object({ id: Type.String(), actionArea: Type.String(), name: bothLanguages }),
  ),
});
export type PlanMatrix = Type.Static<typeof planMatrix>;

/** Hur många åtaganden som gäller för varje område. */
export const areaCommitments = Type.Object({
  day: Type.String(),
  /** Those for the whole county; they are not among the areas. */
  wholeCounty: Type.Integer(),
  areas: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), count: Type.Integer() })),
});
export type AreaCommitments = Type.Static<typeof areaCommitments>;

/** Metod ur registret, with what is known of whether it works. */
export const methodList = Type.Object({
  methods: Type.Array(
    Type.Object({
      id: Type.String(),
      name: bothLanguages,
      summary: bothLanguages,
      evidence: oneOf(evidenceLevels),
      source: Type.String(),
    }),
  ),
});
export type MethodList = Type.Static<typeof methodList>;

/** Mall: text that commitments in several places have in common. */
export const commitmentTemplate = Type.Object({
  id: Type.String(),
  party: Type.String(),
  name: Type.String(),
  commonText: Type.String(),
  version: Type.Integer(),
});
export type CommitmentTemplateText = Type.Static<typeof commitmentTemplate>;
export const commitmentTemplateList = Type.Object({ templates: Type.Array(commitmentTemplate) });
export const templateContent = Type.Object({
  name: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S[\\s\\S]*\\S' }),
  commonText: Type.String({ minLength: 2, maxLength: 4000, pattern: '\\S[\\s\\S]*\\S' }),
});
