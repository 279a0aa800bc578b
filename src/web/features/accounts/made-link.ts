import type { AccountMade } from '#contract/accounts.ts';

/** A one-time link that has just been made, and for whom. */
export interface MadeLink {
  readonly name: string;
  readonly invitation: AccountMade['invitation'];
}
