/** Post: one letter to one address, as plain text. */
export interface Letter {
  /** Kept as the message's id, so that a letter that is sent twice is seen as one. */
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

/** Where letters go. */
export interface Mail {
  /** Whether letters leave this computer. */
  readonly hasServer: boolean;
  /** Hands a letter over. Rejects when the mail server does not take it. */
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}
