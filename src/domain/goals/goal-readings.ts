/** Värde i en period, oldest first in a list. */
export interface GoalReading {
  readonly period: string;
  readonly value: number;
}

/** What a goal is judged by: the county's series, every ranked area's newest, the gap through time. */
export interface GoalReadings {
  readonly series: readonly GoalReading[];
  /** Values of the newest period that the own county has, by area id. */
  readonly ranked: ReadonlyMap<string, number>;
  readonly gaps: readonly GoalReading[];
  /** Id of the own county. */
  readonly county: string;
}
