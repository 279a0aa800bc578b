import Type from 'typebox';
import { partyKinds } from '#domain/parties/party.ts';
import { bothLanguages, nullableText, oneOf } from './figures.ts';

export const party = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  kind: oneOf(partyKinds),
  convener: Type.Boolean(),
  municipality: nullableText,
  aliases: Type.Array(Type.String()),
  source: Type.String(),
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

export const policyArea = Type.Object({
  id: Type.String(),
  name: bothLanguages,
  aliases: Type.Array(Type.String()),
  source: Type.String(),
});
export type PolicyAreaText = Type.Static<typeof policyArea>;
export const policyAreaList = Type.Object({ policyAreas: Type.Array(policyArea) });
