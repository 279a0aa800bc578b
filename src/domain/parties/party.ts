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
  /** First day on which it is a party no more; absent while it is one. What it has promised stays. */
  readonly withdrawnFrom?: string;
}

/** Namn över tid: what a party is called from a day on, or another name in tables and notes. */
export interface PartyName {
  readonly sv: string;
  readonly en: string;
  readonly kind: 'name' | 'alias';
  /** First day, as an ISO date; undefined for an alias and for the first name. */
  readonly from: string | undefined;
  /** Last day; undefined for an alias and for the name in use. */
  readonly to: string | undefined;
}
