import type { AreaId } from '../areas/area.ts';
import type { TargetGroup } from '../commitments/commitment.ts';
import type { PlannedEffort } from './planned-effort.ts';

/** Möjligt samarbete: two parties' efforts that meet, with every reason and its strength. There is no score. */
export interface PossibleJointEffort {
  readonly first: PlannedEffort;
  readonly second: PlannedEffort;
  /** Strongest first; those that are too weak to count stand last. */
  readonly reasons: readonly MeetingReason[];
  /** What is not the same. */
  readonly differences: readonly EffortDifference[];
  /** Dubbelt?: subject, place and target group are all alike, and nothing says another time. */
  readonly isDouble: boolean;
}

/** Skäl: in what two efforts meet. */
export type MeetingReason = PlaceReason | TimeReason | TargetGroupReason | SubjectReason;

interface Strength {
  /** 0 to 1, as the rule of the reason says. */
  readonly strength: number;
  /** Whether it is one of the reasons that a proposal needs. */
  readonly counts: boolean;
}

/** Plats. */
export interface PlaceReason extends Strength {
  readonly kind: 'place';
  /** Areas that both name, areas of one inside areas of the other, or that one is for the whole county. */
  readonly how: 'same' | 'within' | 'whole-county';
  readonly areas: readonly AreaId[];
}

/** Tid: the days they share. */
export interface TimeReason extends Strength {
  readonly kind: 'time';
  readonly from: string;
  readonly to: string;
}

/** Målgrupp. */
export interface TargetGroupReason extends Strength {
  readonly kind: 'target-group';
  /** Groups that both name, or that one is for everyone. */
  readonly how: 'same' | 'everyone';
  readonly groups: readonly TargetGroup[];
}

/** Ämne: what they are about, by the words of their texts. */
export interface SubjectReason extends Strength {
  readonly kind: 'subject';
  /** Words that weigh most, at most five. */
  readonly words: readonly string[];
}

/** Skillnad. */
export const effortDifferences = ['party', 'kind', 'action-area', 'time', 'target-group'] as const;
export type EffortDifference = (typeof effortDifferences)[number];
