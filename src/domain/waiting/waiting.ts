/**
 * Det som väntar: something that a person, in their role, is expected to do. Each says how many things
 * it is about and, where there is one, the last day for it.
 */
export interface Waiting {
  readonly kind: WaitingKind;
  /** Id of what waits; undefined where it is a list of several. */
  readonly object: string | undefined;
  /** Name or year of what waits, as a sentence needs it; empty where it is a list of several. */
  readonly name: string;
  readonly count: number;
  /** Last day, as an ISO date. */
  readonly due: string | undefined;
}

/** Slag: answer a follow-up, answer proposals, submit drafts, sign a version, call in answers; at the start, let others in. */
export const waitingKinds = [
  'answer-round',
  'answer-joint-effort',
  'submit-draft',
  'sign-version',
  'silent-parties',
  'let-others-in',
  'name-coordinator',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];
