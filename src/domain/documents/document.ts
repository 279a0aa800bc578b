/** Slag av styrdokument. */
export const documentKinds = [
  'strategy',
  'action-plan',
  'agreement',
  'programme',
  'bill',
  'communication',
  'international',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Styrdokument: what the parties' work rests on. What no source tells is undefined. */
export interface GoverningDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** As it is called, in its own language. */
  readonly title: string;
  readonly publisher: string | undefined;
  /** First and last day, as ISO dates. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** Whether it is said to be in force until another is adopted. */
  readonly untilReplaced: boolean;
  /** Year in which a revised one was or is expected. */
  readonly revisionExpected: number | undefined;
  readonly url: string | undefined;
  /** Where all this is said. */
  readonly source: string;
  /** Id of the document that has taken its place, and the day it did. */
  readonly replacedBy: string | undefined;
  readonly replacedOn: string | undefined;
}
