import Type from 'typebox';
import { nullableText, saidText } from './figures.ts';

const needKind = Type.Union([
  Type.Object({ kind: Type.Literal('policy-area'), policyArea: Type.String({ maxLength: 100 }) }),
  Type.Object({ kind: Type.Literal('subject'), subject: saidText(120) }),
]);
export type NeedKindText = Type.Static<typeof needKind>;

/** Behov. */
const need = Type.Object({
  id: Type.String(),
  party: Type.String(),
  version: Type.Integer(),
  kind: needKind,
  what: Type.String(),
  statedOn: Type.String(),
});
export type NeedText = Type.Static<typeof need>;

const needGroup = Type.Object({
  key: Type.String(),
  kind: needKind,
  needs: Type.Array(need),
  municipalities: Type.Array(Type.String()),
  /** Whether so many municipalities have it in common that it is the county's matter. */
  isCountyWide: Type.Boolean(),
});
export type NeedGroupText = Type.Static<typeof needGroup>;

/** Who said what, when a proposal was kept. */
const saidNeed = Type.Object({
  party: Type.String(),
  what: Type.String(),
  statedOn: Type.String(),
});

/** Länsövergripande förslag: kept as it was, to become a matter of the council. */
export const countyProposal = Type.Object({
  id: Type.String(),
  party: Type.String(),
  title: Type.String(),
  body: Type.String(),
  needs: Type.Array(saidNeed),
  keptOn: Type.String(),
  keptBy: Type.String(),
});
export type CountyProposalText = Type.Static<typeof countyProposal>;

export const needList = Type.Object({
  day: Type.String(),
  party: nullableText,
  groups: Type.Array(needGroup),
  proposals: Type.Array(countyProposal),
});
export type NeedList = Type.Static<typeof needList>;

/** What a party writes of a need. */
export const needContent = Type.Object({ kind: needKind, what: saidText(2000) });
export type NeedContent = Type.Static<typeof needContent>;

/** A changed or new need, as it stands. */
export const savedNeed = Type.Object({ id: Type.String(), version: Type.Integer() });

/** A proposal to keep: the kind whose needs it rests on, and its words. */
export const proposalDraft = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 300 }),
  title: saidText(200),
  body: saidText(8000),
});
export type ProposalDraft = Type.Static<typeof proposalDraft>;
