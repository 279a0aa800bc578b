/**
 * Uppföljningsrunda: every party is asked once what came of its commitments in a year. Who has not
 * answered is computed from what is there, never stored.
 */
export interface Round {
  readonly id: string;
  /** The year that is followed up. */
  readonly year: number;
  /** Version id of the plan whose commitments are asked about. */
  readonly plan: string;
  /** First day for answers, ISO date. */
  readonly opens: string;
  /** Last day for answers, ISO date; answers after it are taken and marked late until the round is closed. */
  readonly deadline: string;
  /** Day it was closed; undefined while it takes answers. */
  readonly closed: string | undefined;
}

/** Tillfrågad part: where a party is with its answers. */
export interface RoundParty {
  readonly party: string;
  /** Day of the first thing it saved; undefined until then. */
  readonly begun: string | undefined;
  /** Day it first sent in; undefined until then. */
  readonly submitted: string | undefined;
  /** It does not share its commitments with whoever asks: whether it has any is then not known. */
  readonly keepsCommitments: boolean;
}
