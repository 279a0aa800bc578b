/**
 * Läge för ett mål. Reached, missed and on the way are said of values only; a year that has passed without a
 * value is never reached.
 */
export const goalStatuses = [
  'reached',
  'not-yet',
  'missed',
  'no-certain-change',
  'too-few-years',
  'undecided',
  'no-value',
  'year-passed-no-value',
  'no-target',
] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** Bedömt mål. */
export interface GoalEvaluation {
  readonly status: GoalStatus;
  /** Whether the year of the goal has passed. */
  readonly yearPassed: boolean;
  /** The value that was judged, or the newest there is; undefined when there is none. */
  readonly value: number | undefined;
  readonly period: string | undefined;
  /** Value minus target in the unit of the measure; of a rank: places from the first. */
  readonly distance: number | undefined;
  /** How many values there are, for a direction or a gap; how many areas have one, for a rank. */
  readonly count: number;
  /** Of a rank: the place among those that are ranked. */
  readonly place: number | undefined;
}
