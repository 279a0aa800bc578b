import Type from 'typebox';
import { seatFunctions } from '#domain/bodies/seat.ts';
import { partyKinds } from '#domain/parties/party.ts';
import { bothLanguages, nullableText, oneOf, saidText } from './figures.ts';

export const party = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  kind: oneOf(partyKinds),
  convener: Type.Boolean(),
  municipality: nullableText,
  aliases: Type.Array(Type.String()),
  source: Type.String(),
  /** First day on which it is a party no more; null while it is one. */
  withdrawnFrom: nullableText,
});
export type PartyText = Type.Static<typeof party>;
export const partyList = Type.Object({ parties: Type.Array(party) });

export const partyMatchQuery = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 300 }),
});
/** The party a name means; null when none, or more than one, carries it. */
export const partyMatch = Type.Object({
  name: Type.String(),
  party: Type.Union([party, Type.Null()]),
});
export type PartyMatch = Type.Static<typeof partyMatch>;

/** Namn över tid: a name with its days, or an alias. */
const partyName = Type.Object({
  sv: Type.String(),
  en: Type.String(),
  kind: oneOf(['name', 'alias'] as const),
  from: nullableText,
  to: nullableText,
});

/** A party with its names and standing through time. */
export const partyProfile = Type.Object({
  party,
  names: Type.Array(partyName),
  standing: Type.Array(
    Type.Object({ withdrawn: Type.Boolean(), from: Type.String(), reason: Type.String() }),
  ),
  /** Where it sits and has sat, those that last first. */
  seats: Type.Array(
    Type.Object({
      id: Type.String(),
      body: Type.String(),
      bodyName: bothLanguages,
      function: oneOf(seatFunctions),
      holder: Type.String(),
      deputy: nullableText,
      from: Type.String(),
      to: nullableText,
    }),
  ),
});
export type PartyProfile = Type.Static<typeof partyProfile>;

const day = Type.String({ maxLength: 10 });

/** A new name from a day on, or another name for tables and notes. */
export const partyNaming = Type.Object({
  kind: oneOf(['name', 'alias'] as const),
  sv: saidText(200),
  en: saidText(200),
  /** First day of a name; null for an alias. */
  from: Type.Union([day, Type.Null()]),
  reason: saidText(1000),
});
export type PartyNamingText = Type.Static<typeof partyNaming>;

/** From a day a party is one no more, or is one again. */
export const standingChange = Type.Object({
  withdrawn: Type.Boolean(),
  from: day,
  reason: saidText(1000),
});
export type StandingChangeText = Type.Static<typeof standingChange>;

export const policyArea = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  aliases: Type.Array(Type.String()),
  source: Type.String(),
});
export type PolicyAreaText = Type.Static<typeof policyArea>;
export const policyAreaList = Type.Object({ policyAreas: Type.Array(policyArea) });
