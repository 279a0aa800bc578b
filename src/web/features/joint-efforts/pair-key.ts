import type { PossibleJointEffortText } from '#contract/joint-efforts.ts';

/** A pair as one text, for lists. */
export function pairKey({
  first,
  second,
}: Pick<PossibleJointEffortText, 'first' | 'second'>): string {
  return `${first.kind}:${first.id} ${second.kind}:${second.id}`;
}
