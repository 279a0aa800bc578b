import Type from 'typebox';
import { crosswalkMethods } from '#domain/crosswalks/crosswalk.ts';
import { nullableNumber, nullableText, oneOf, saidText } from './figures.ts';
import { cellRemark } from './releases.ts';

const divisionId = Type.String({ minLength: 2, maxLength: 60 });

/** What a crosswalk is to be made of. */
export const crosswalkRequest = Type.Object(
  {
    from: divisionId,
    to: divisionId,
    method: oneOf(crosswalkMethods),
    /** A CSV file with the columns from, to and weight; null for the methods that compute. */
    key: Type.Union([
      Type.Object({
        fileName: Type.String({ minLength: 1, maxLength: 200 }),
        text: Type.String({ maxLength: 900_000 }),
      }),
      Type.Null(),
    ]),
  },
  { additionalProperties: false },
);
export type CrosswalkRequest = Type.Static<typeof crosswalkRequest>;

/** The same with what the person says of it, and what was previewed. */
export const crosswalkProposal = Type.Object(
  {
    ...crosswalkRequest.properties,
    author: saidText(200),
    /** How it was made, for a reader. */
    note: saidText(2000),
    /** Of the preview: other areas, borders or people are refused. */
    inputHash: Type.String({ maxLength: 64 }),
  },
  { additionalProperties: false },
);
export type CrosswalkProposal = Type.Static<typeof crosswalkProposal>;

const part = Type.Object({
  from: Type.String(),
  fromName: Type.String(),
  to: Type.String(),
  toName: Type.String(),
  /** How much of the first lies in the second; null when unknown. */
  shareOfFrom: nullableNumber,
  shareOfTo: nullableNumber,
});

const unmatched = Type.Object({ count: Type.Integer(), areas: Type.Array(Type.String()) });

/** Förhandsgranskning av en nyckel. Nothing has been saved. */
export const crosswalkPreview = Type.Object({
  from: Type.String(),
  to: Type.String(),
  method: oneOf(crosswalkMethods),
  weightPeriod: nullableText,
  pairs: Type.Integer(),
  /** One and the same area in both. */
  whole: Type.Integer(),
  /** Areas that lie in several of the other division. */
  split: Type.Integer(),
  /** Areas that come from several. */
  merged: Type.Integer(),
  /** Pairs of which a share is unknown. */
  open: Type.Integer(),
  /** The first of them by name. */
  unmatchedFrom: unmatched,
  unmatchedTo: unmatched,
  /** The first pairs that are not one and the same area. */
  examples: Type.Array(part),
  inputHash: Type.String(),
  errors: Type.Array(cellRemark),
  errorCount: Type.Integer(),
  canMake: Type.Boolean(),
});
export type CrosswalkPreview = Type.Static<typeof crosswalkPreview>;

/** Nyckel, as it is listed. */
export const crosswalk = Type.Object({
  id: Type.String(),
  from: Type.String(),
  to: Type.String(),
  method: oneOf(crosswalkMethods),
  note: Type.String(),
  weightPeriod: nullableText,
  fileName: nullableText,
  madeBy: Type.String(),
  madeAt: Type.String(),
  parts: Type.Integer(),
  /** Whether it is the newest between its two divisions. */
  inForce: Type.Boolean(),
});
export type CrosswalkText = Type.Static<typeof crosswalk>;
export const crosswalkList = Type.Object({ crosswalks: Type.Array(crosswalk) });

/** What was saved; `created` is false when the very same crosswalk was there. */
export const crosswalkResult = Type.Object({ created: Type.Boolean(), crosswalk: Type.String() });
export type CrosswalkResult = Type.Static<typeof crosswalkResult>;
