import Type from 'typebox';
import { nullableText } from './figures.ts';

/** Loggpost: who did what to which object, linked to the entry before by its hash. */
export const logEntry = Type.Object({
  number: Type.Integer(),
  at: Type.String(),
  actor: Type.String(),
  role: Type.String(),
  action: Type.String(),
  objectKind: Type.String(),
  objectId: Type.String(),
  /** The party whose object it is; null when it is nobody's own. */
  party: nullableText,
  /** What was said; null to all but the party's administrator when the object is a party's own. */
  data: Type.Any(),
  hash: Type.String(),
});
export type LogEntry = Type.Static<typeof logEntry>;

export const logQuery = Type.Object({
  before: Type.Optional(Type.Integer({ minimum: 1 })),
  search: Type.Optional(Type.String({ maxLength: 200 })),
});

export const logPage = Type.Object({
  entries: Type.Array(logEntry),
  total: Type.Integer(),
  /** Whether every link of the chain holds, and the first that does not. */
  chain: Type.Object({
    whole: Type.Boolean(),
    checked: Type.Integer(),
    firstBroken: Type.Union([Type.Integer(), Type.Null()]),
    head: Type.String(),
  }),
});
export type LogPage = Type.Static<typeof logPage>;

/** The entries about one party's own objects. */
export const partyLogPage = Type.Object({
  entries: Type.Array(logEntry),
  total: Type.Integer(),
});
export type PartyLogPage = Type.Static<typeof partyLogPage>;
