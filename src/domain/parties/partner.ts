import type { AreaId } from '../areas/area.ts';

/** Slag av extern samverkanspart. */
export const partnerKinds = [
  'association',
  'faith-community',
  'business',
  'foundation',
  'public-body',
  'other',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Extern samverkanspart: an organisation that takes part without having signed the agreement. */
export interface Partner {
  readonly id: string;
  /** The party that keeps the entry. */
  readonly party: string;
  readonly version: number;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** Function to turn to; never a private person. */
  readonly contact: string;
  readonly email: string | undefined;
  readonly from: string;
  readonly to: string | undefined;
}
