import { type Commitment, type Prevention, preventions } from './commitment.ts';

/** Blandning: how many commitments are of each kind of prevention, which kinds none is of, and how many do not say. */
export interface PreventionMix {
  readonly counts: Readonly<Record<Prevention, number>>;
  readonly lacking: readonly Prevention[];
  readonly untagged: number;
}

/** Blanda förebyggande: a commitment of several kinds counts under each. */
export function mixPreventions(
  commitments: readonly { readonly tags: Pick<Commitment['tags'], 'prevention'> }[],
): PreventionMix {
  const count = (kind: Prevention): number =>
    commitments.filter(({ tags }) => tags.prevention.includes(kind)).length;
  const counts = {
    structural: count('structural'),
    social: count('social'),
    situational: count('situational'),
  };
  return {
    counts,
    lacking: preventions.filter((kind) => counts[kind] === 0),
    untagged: commitments.filter(({ tags }) => tags.prevention.length === 0).length,
  };
}
