/** Ej aktuellt: a party has said, with a reason, that an action area holds nothing for it. */
export interface NotRelevantStatement {
  readonly party: string;
  readonly actionArea: string;
  readonly reason: string;
  /** When it was stated, ISO moment. */
  readonly statedAt: string;
  readonly statedBy: string;
}
