import type { DivisionId } from '../areas/area.ts';
import type { ObservationGroup } from '../indicators/observation.ts';

/** Omräkning: how a variable's values are made comparable in shape before they are put on one scale. */
export const compassTransforms = [
  'none',
  'log',
  'asinh',
  'yeo-johnson',
  'winsorised',
  'rank',
] as const;
export type CompassTransform = (typeof compassTransforms)[number];

/** Skala: what makes the variables count alike: z with n − 1, median and MAD, or 0–1. */
export const compassScales = ['z', 'robust-z', 'range'] as const;
export type CompassScale = (typeof compassScales)[number];

/** Metod: how areas are put together. */
export const compassMethods = ['k-means', 'ward'] as const;
export type CompassMethod = (typeof compassMethods)[number];

/** Variabel i kompassen: an indicator in one group, and how it counts. */
export interface CompassVariable {
  readonly indicator: string;
  readonly group: ObservationGroup;
  readonly transform: CompassTransform;
  /** How much it counts; 1 unless the council says otherwise. More than 0. */
  readonly weight: number;
  /** Why it is in, is transformed or weighs more; said by people. */
  readonly reason: string;
}

/** Recept: everything that decides what a run of the compass answers, but for the data. */
export interface CompassRecipe {
  readonly division: DivisionId;
  /** The newest value of each variable that refers to this year or earlier. */
  readonly year: number;
  /** In the order they are shown; 2–40, each indicator and group once. */
  readonly variables: readonly CompassVariable[];
  readonly scale: CompassScale;
  readonly method: CompassMethod;
  /** How many landscapes: 2–12. The council's choice; the evidence for all of them stands beside it. */
  readonly k: number;
  readonly kReason: string;
  readonly seed: number;
}

/** How many variables a recipe may have. */
export const variableCount = { least: 2, most: 40 } as const;
/** As many as the council's first compass had. */
export const defaultK = 7;
/** The numbers of landscapes whose evidence is shown side by side. */
export const evidenceKs = { first: 2, last: 12 } as const;
/** Hur mycket som dras om: bootstrap samples behind each firmness, made references behind each gap. */
export interface CompassEffort {
  readonly samples: number;
  readonly references: number;
}
/** What every stored run is computed with. */
export const usualEffort: CompassEffort = { samples: 100, references: 50 };
/** A mean agreement between bootstrap samples under this is said in words. */
export const unstableBelow = 0.6;
