import type { AreaId } from '../areas/area.ts';
import type { CommitmentKind, TargetGroup } from '../commitments/commitment.ts';

/** Aktivitet: what a party does or plans by its own list; a promise to the others is a commitment. */
export interface Activity {
  readonly id: string;
  readonly party: string;
  /** Rises by one with every change. */
  readonly version: number;
  readonly what: string;
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** First and last day as ISO dates; undefined when the list does not say. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly targetGroups: readonly TargetGroup[];
  readonly kind: CommitmentKind | undefined;
  readonly actionArea: string | undefined;
  /** The party's own number. */
  readonly reference: string | undefined;
}

/** Aktivitetens innehåll: what a party writes. */
export type ActivityContent = Omit<Activity, 'id' | 'party' | 'version'>;
