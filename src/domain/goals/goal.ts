import type { BothLanguages, Unit } from '../indicators/indicator.ts';

/** Målram: an edition of a framework with goals, such as the regional development strategy. */
export interface GoalFramework {
  readonly id: string;
  /** The framework that it is an edition of: a later edition of the same family replaces it. */
  readonly family: string;
  readonly name: BothLanguages;
  /** Governing document that states the goals. */
  readonly document: string | undefined;
  /** Where they are said. */
  readonly source: string;
  /** First day in force, as an ISO date; undefined while it is proposed. */
  readonly validFrom: string | undefined;
  /** Last day before the next edition; undefined while it is the latest. */
  readonly validTo: string | undefined;
  readonly goals: readonly Goal[];
}

/** Mål: in words, and with measure, number and year where it has them. */
export interface Goal {
  readonly id: string;
  readonly name: BothLanguages;
  /** The words of the source; empty when the name is those. */
  readonly quote: string;
  /** Goals of other frameworks that it serves, as `framework/goal`. */
  readonly serves: readonly string[];
  /** Undefined for a goal in words only. */
  readonly target: GoalTarget | undefined;
}

/** Målets form: tröskel, riktning, rang, gap. */
export const goalShapes = ['threshold', 'direction', 'rank', 'gap'] as const;

interface Measured {
  /** What is measured, in words. */
  readonly measure: BothLanguages;
  /** Indicator that measures it; undefined when no such indicator is defined yet. */
  readonly indicator: string | undefined;
  /** Year by which; undefined when none is said. */
  readonly year: number | undefined;
}

/** Målsatt värde. */
export type GoalTarget = ThresholdTarget | DirectionTarget | RankTarget | GapTarget;

/** Överstiga, vara minst, understiga, vara högst. */
export const thresholdOperators = ['above', 'at-least', 'below', 'at-most'] as const;

export interface ThresholdTarget extends Measured {
  readonly shape: 'threshold';
  readonly operator: (typeof thresholdOperators)[number];
  readonly value: number;
  readonly unit: Unit;
}
export interface DirectionTarget extends Measured {
  readonly shape: 'direction';
  readonly direction: 'up' | 'down';
}
export interface RankTarget extends Measured {
  readonly shape: 'rank';
  /** Whether the highest or the lowest value is first. */
  readonly first: 'highest' | 'lowest';
  /** Areas that are ranked, as ids; the own county is one of them. */
  readonly among: readonly string[];
}
export interface GapTarget extends Measured {
  readonly shape: 'gap';
  /** Groups of areas that the difference is between. */
  readonly between: 'landscapes' | 'municipalities';
}
