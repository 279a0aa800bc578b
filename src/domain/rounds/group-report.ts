/**
 * Grupps redovisning: what a body tells the one it reports to. Locked and dated when it is sent in.
 */
export interface GroupReport {
  readonly id: string;
  /** The body that reports. */
  readonly body: string;
  readonly title: string;
  readonly text: string;
  /** Rises by one with every change. */
  readonly version: number;
  /** Day it was sent in; undefined while it is a draft. */
  readonly submitted: string | undefined;
  readonly submittedBy: string | undefined;
}
