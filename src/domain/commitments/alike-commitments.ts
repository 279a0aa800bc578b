import type { Commitment } from './commitment.ts';

/** Likadana åtaganden: how many of a party's commitments are the same in all that the matrix counts by. */
export interface AlikeCommitments
  extends Pick<Commitment, 'party' | 'state' | 'actionArea' | 'alsoUnder' | 'targetGroups'> {
  /** Years of the first and last day. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly count: number;
}
