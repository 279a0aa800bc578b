import Type from 'typebox';
import { type ListField, listFields } from '#domain/activities/list-mapping.ts';
import { commitmentKinds, targetGroups } from '#domain/commitments/commitment.ts';
import { nullableText, oneOf } from './figures.ts';
import { sheetPreview } from './sheets.ts';

const day = Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()]);

/** Det en part skriver i en aktivitet. */
export const activityContent = Type.Object({
  what: Type.String({ maxLength: 4000 }),
  wholeCounty: Type.Boolean(),
  areas: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 7000 }),
  from: day,
  to: day,
  targetGroups: Type.Array(oneOf(targetGroups), { maxItems: 7 }),
  kind: Type.Union([oneOf(commitmentKinds), Type.Null()]),
  actionArea: Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()]),
  reference: Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()]),
});
export type ActivityContentText = Type.Static<typeof activityContent>;

/** Aktivitet i en parts egen lista. */
export const activity = Type.Object({
  id: Type.String(),
  party: Type.String(),
  version: Type.Integer(),
  ...activityContent.properties,
});
export type ActivityText = Type.Static<typeof activity>;

export const activityList = Type.Object({
  activities: Type.Array(activity),
  /** Names of the areas that they name. */
  areaNames: Type.Record(Type.String(), Type.String()),
});
export type ActivityListText = Type.Static<typeof activityList>;

/** Vilken kolumn som säger vad. */
export const listMapping = Type.Partial(
  Type.Object(
    Object.fromEntries(
      listFields.map((field) => [field, Type.String({ maxLength: 300 })]),
    ) as Record<ListField, Type.TString>,
  ),
  { additionalProperties: false },
);

/** What texts mean, by field and text in lower case; a text is given once. */
export const listAnswers = Type.Partial(
  Type.Object(
    Object.fromEntries(
      listFields.map((field) => [
        field,
        Type.Record(Type.String({ maxLength: 4000 }), Type.String({ maxLength: 4000 }), {
          maxProperties: 2000,
        }),
      ]),
    ) as Record<ListField, Type.TRecord<string, Type.TString>>,
  ),
  { additionalProperties: false },
);

/** Förhandsgranskning av en parts egen lista. */
export const listPreview = Type.Object({
  heads: Type.Array(Type.String()),
  sample: Type.Array(Type.Array(Type.String())),
  mapping: listMapping,
  /** Whether the mapping is the one that was used the last time. */
  asBefore: Type.Boolean(),
  answers: listAnswers,
  /** What must be answered before the rows it concerns can be placed. */
  questions: Type.Array(
    Type.Object({
      field: oneOf(listFields),
      text: Type.String(),
      rows: Type.Array(Type.Integer()),
    }),
  ),
  /** Rows that wait for an answer. */
  waiting: Type.Integer(),
  /** What the rows that are placed would do. */
  sheet: sheetPreview,
});
export type ListPreviewText = Type.Static<typeof listPreview>;
export type ListMappingText = Type.Static<typeof listMapping>;
export type ListAnswersText = Type.Static<typeof listAnswers>;
export const activityDeleted = Type.Object({ id: Type.String(), reference: nullableText });
