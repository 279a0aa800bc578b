import type { AreaId } from '../areas/area.ts';
import type { TargetGroup } from '../commitments/commitment.ts';

/** Planerad insats: a commitment or an activity, as far as it can be compared with another party's. */
export interface PlannedEffort {
  readonly kind: EffortKind;
  readonly id: string;
  readonly party: string;
  readonly what: string;
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** First and last day, ISO dates; undefined when the list does not say. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly targetGroups: readonly TargetGroup[];
  readonly actionArea: string | undefined;
}

/** Insatsens slag: promised to the others, or in the party's own list. */
export const effortKinds = ['activity', 'commitment'] as const;
export type EffortKind = (typeof effortKinds)[number];
