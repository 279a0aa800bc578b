import Type from 'typebox';
import { covers } from '#domain/gaps/coverage-gap.ts';
import { bothLanguages, nullableNumber, nullableText, oneOf } from './figures.ts';

const gapRow = Type.Object({
  area: Type.String(),
  name: Type.String(),
  /** Municipality it lies in; null above that level. */
  municipality: nullableText,
  /** Inhabitants aged 0–19; null when that is not known. */
  children: nullableNumber,
  /** Conditions of the rule that are met, cannot be decided, and are in all. */
  met: Type.Integer(),
  undecided: Type.Integer(),
  conditions: Type.Integer(),
  /** In the order of the action areas. */
  cells: Type.Array(Type.Object({ cover: oneOf(covers), commitments: Type.Integer() })),
});
export type GapRowText = Type.Static<typeof gapRow>;

/** Luckor. */
export const coverageGaps = Type.Object({
  day: Type.String(),
  division: Type.String(),
  /** The rule in force; null when there is none. */
  rule: Type.Union([
    Type.Object({ version: Type.Integer(), atLeast: Type.Integer(), standIn: Type.Boolean() }),
    Type.Null(),
  ]),
  /** The version of the plan in force; null when there is none. */
  plan: nullableText,
  /** The party on whose view it rests: what that party may see; null for a stranger's. */
  party: nullableText,
  /** How many commitments that view holds which stand on the day. */
  commitments: Type.Integer(),
  actionAreas: Type.Array(
    Type.Object({
      id: Type.String(),
      name: bothLanguages,
      /** Whether the plan names a joint activity in it. */
      hasJointActivity: Type.Boolean(),
    }),
  ),
  rows: Type.Array(gapRow),
  undecided: Type.Array(gapRow),
  /** Areas in need with a commitment of their own in every action area. */
  covered: Type.Integer(),
});
export type CoverageGapsText = Type.Static<typeof coverageGaps>;

export const gapQuery = Type.Object({
  division: Type.Optional(Type.String({ maxLength: 40 })),
});
