import type { CommitmentContentText } from '#contract/commitments.ts';
import type { PlanProps } from './plan-ground.ts';
import type { Draft } from './use-draft.ts';

/** What the groups of fields are given. */
export interface FieldsProps extends Pick<PlanProps, 'plan'> {
  readonly content: CommitmentContentText;
  readonly change: Draft['change'];
}
