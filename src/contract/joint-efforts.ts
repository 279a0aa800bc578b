import Type from 'typebox';
import { targetGroups } from '#domain/commitments/commitment.ts';
import { effortDifferences } from '#domain/joint-efforts/joint-effort.ts';
import { effortKinds } from '#domain/joint-efforts/planned-effort.ts';
import { effortAnswers } from '#domain/joint-efforts/settle-pair.ts';
import { nullableText, oneOf } from './figures.ts';

const namedArea = Type.Object({ id: Type.String(), name: Type.String() });

const effort = Type.Object({
  kind: oneOf(effortKinds),
  id: Type.String(),
  party: Type.String(),
  what: Type.String(),
  wholeCounty: Type.Boolean(),
  areas: Type.Array(namedArea),
  from: nullableText,
  to: nullableText,
  targetGroups: Type.Array(oneOf(targetGroups)),
  actionArea: nullableText,
});
export type EffortText = Type.Static<typeof effort>;

const strength = {
  /** 0 to 1, as the rule of the reason says. */
  strength: Type.Number(),
  /** Whether it is one of the reasons that a proposal needs. */
  counts: Type.Boolean(),
};

/** Skäl. */
const reason = Type.Union([
  Type.Object({
    kind: Type.Literal('place'),
    how: oneOf(['same', 'within', 'whole-county'] as const),
    areas: Type.Array(namedArea),
    ...strength,
  }),
  Type.Object({ kind: Type.Literal('time'), from: Type.String(), to: Type.String(), ...strength }),
  Type.Object({
    kind: Type.Literal('target-group'),
    how: oneOf(['same', 'everyone'] as const),
    groups: Type.Array(oneOf(targetGroups)),
    ...strength,
  }),
  Type.Object({ kind: Type.Literal('subject'), words: Type.Array(Type.String()), ...strength }),
]);
export type MeetingReasonText = Type.Static<typeof reason>;

/** A party's answer, for the two parties it concerns. */
const givenAnswer = Type.Object({
  party: Type.String(),
  answer: oneOf(effortAnswers),
  reason: Type.String(),
  answeredOn: Type.String(),
});

/** Möjligt samarbete. */
const possibleJointEffort = Type.Object({
  first: effort,
  second: effort,
  reasons: Type.Array(reason),
  differences: Type.Array(oneOf(effortDifferences)),
  isDouble: Type.Boolean(),
  /** Whether the caller's party has one of them, and so may answer. */
  isOwn: Type.Boolean(),
  /** The answers in force; empty for others than the two parties. */
  answers: Type.Array(givenAnswer),
  /** Day on which a resting pair is proposed again. */
  restsUntil: nullableText,
  /** Day on which both had said yes. */
  agreedOn: nullableText,
});
export type PossibleJointEffortText = Type.Static<typeof possibleJointEffort>;

export const jointEfforts = Type.Object({
  day: Type.String(),
  party: nullableText,
  /** How many commitments and activities were compared. */
  efforts: Type.Integer(),
  /** How many there are in all; the list holds the first of them. */
  total: Type.Integer(),
  /** How many of them the caller's party has one of. */
  totalOwn: Type.Integer(),
  proposals: Type.Array(possibleJointEffort),
  agreed: Type.Array(possibleJointEffort),
  resting: Type.Array(possibleJointEffort),
});
export type JointEffortsText = Type.Static<typeof jointEfforts>;

export const jointEffortQuery = Type.Object({
  /** How many at most with the caller's party, and how many between others. */
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});

const effortKey = Type.Object({
  kind: oneOf(effortKinds),
  id: Type.String({
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  }),
});

/** Svar på ett möjligt samarbete. */
export const jointEffortAnswer = Type.Object({
  first: effortKey,
  second: effortKey,
  answer: oneOf(effortAnswers),
  /** Needed for no and not now. */
  reason: Type.String({ maxLength: 1000 }),
});
export type JointEffortAnswer = Type.Static<typeof jointEffortAnswer>;

/** What the answer led to. */
export const jointEffortAnswered = Type.Object({
  restsUntil: nullableText,
  agreedOn: nullableText,
});
export type JointEffortAnswered = Type.Static<typeof jointEffortAnswered>;
