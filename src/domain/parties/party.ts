/** Slag av part. */
export const partyKinds = [
  'municipality',
  'region',
  'state-agency',
  'knowledge-centre',
  'university',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Part: an organisation that has signed the agreement. */
export interface Party {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly kind: PartyKind;
  /** Sammankallande: the party that convenes the others. */
  readonly convener: boolean;
  /** Municipality code, for municipalities. */
  readonly municipality: string | undefined;
  /** Other names that mean the same party in tables and notes. */
  readonly aliases: readonly string[];
  readonly source: string;
}
