import Type from 'typebox';
import { partnerKinds } from '#domain/parties/partner.ts';
import { nullableText, oneOf, saidText } from './figures.ts';

/** Extern samverkanspart, with the version that a change must name. */
export const partner = Type.Object({
  id: Type.String(),
  party: Type.String(),
  version: Type.Integer(),
  name: Type.String(),
  kind: oneOf(partnerKinds),
  wholeCounty: Type.Boolean(),
  areas: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  contact: Type.String(),
  email: nullableText,
  from: Type.String(),
  to: nullableText,
});
export type PartnerText = Type.Static<typeof partner>;
export const partnerList = Type.Object({ partners: Type.Array(partner) });

const day = Type.String({ maxLength: 10 });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const partnerProposal = Type.Object({
  name: saidText(200),
  kind: oneOf(partnerKinds),
  wholeCounty: Type.Boolean(),
  areas: Type.Array(Type.String({ maxLength: 80 }), { maxItems: 7000 }),
  contact: saidText(200),
  email: nullable(Type.String({ maxLength: 200 })),
  from: day,
  to: nullable(day),
});
export type PartnerProposal = Type.Static<typeof partnerProposal>;
