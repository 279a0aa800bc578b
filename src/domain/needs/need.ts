/** Behov: what a party lacks and cannot see to alone. */
export interface Need {
  readonly id: string;
  readonly party: string;
  /** Rises by one with every change. */
  readonly version: number;
  readonly kind: NeedKind;
  readonly what: string;
  /** ISO date of this version. */
  readonly statedOn: string;
}

/** Behovets slag: a policy area, or a subject in the party's own words, such as skyddat boende. */
export type NeedKind =
  | { readonly kind: 'policy-area'; readonly policyArea: string }
  | { readonly kind: 'subject'; readonly subject: string };

/** Slag av behov, lika: needs that have their kind in common, and from how many municipalities they come. */
export interface NeedGroup {
  readonly key: string;
  readonly kind: NeedKind;
  /** In the order of party and day. */
  readonly needs: readonly Need[];
  readonly municipalities: readonly string[];
  /** Länsövergripande: so many municipalities that it is the county's matter. */
  readonly isCountyWide: boolean;
}

/** From how many municipalities on a need is county-wide. */
export const municipalitiesNeeded = 3;
