import Type from 'typebox';
import { responsibilityKinds } from '#domain/parties/check-succession.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

/** Rollinnehavare, with the version that a change must name. */
export const roleHolder = Type.Object({
  id: Type.String(),
  party: Type.String(),
  version: Type.Integer(),
  function: Type.String(),
  email: nullableText,
  deputy: nullableText,
  /** Account id of whoever holds it now. */
  account: nullableText,
  from: Type.String(),
  to: nullableText,
});
export type RoleHolderText = Type.Static<typeof roleHolder>;
export const roleHolderList = Type.Object({ roleHolders: Type.Array(roleHolder) });

const day = Type.String({ maxLength: 10 });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.String({ minLength: 1, maxLength: 100 });

/** What may change while a function is the same. */
export const roleHolderChange = Type.Object({
  email: nullable(Type.String({ maxLength: 200 })),
  deputy: nullable(saidText(200)),
  account: nullable(id),
  from: day,
});
export const roleHolderProposal = Type.Object({
  function: saidText(200),
  ...roleHolderChange.properties,
});
export type RoleHolderProposal = Type.Static<typeof roleHolderProposal>;

/** Ansvar: one thing that a role holder answers for. */
const responsibility = Type.Object({
  kind: oneOf(responsibilityKinds),
  id: Type.String(),
  what: Type.String(),
});
/** What a role holder answers for, and whether others hold the same function. */
export const heldList = Type.Object({
  roleHolder,
  held: Type.Array(responsibility),
  alsoHeldByOthers: Type.Boolean(),
});
export type HeldList = Type.Static<typeof heldList>;

/** Who leaves when, and who takes over. */
export const successionOrder = Type.Object({
  /** Role holder id; null when nothing is held. */
  successor: nullable(id),
  lastDay: day,
  /** Whether the account of the one who leaves is closed in the same step. */
  closeAccount: Type.Boolean(),
});
export type SuccessionOrder = Type.Static<typeof successionOrder>;

/** Överlämning as it was made: everything that was moved. */
export const succession = Type.Object({
  id: Type.String(),
  party: Type.String(),
  from: Type.Object({ id: Type.String(), function: Type.String() }),
  to: Type.Union([Type.Object({ id: Type.String(), function: Type.String() }), Type.Null()]),
  lastDay: Type.String(),
  moved: Type.Array(responsibility),
  accountClosed: Type.Boolean(),
  madeAt: Type.String(),
  madeBy: Type.String(),
});
export type SuccessionText = Type.Static<typeof succession>;
export const successionList = Type.Object({ successions: Type.Array(succession) });
