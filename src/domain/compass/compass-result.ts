import type { AreaId } from '../areas/area.ts';
import type { CompassVariable } from './compass-recipe.ts';

/** Fasthet: whether an area clearly belongs, lies at the edge, or could as well be in the next landscape. */
export const firmnesses = ['core', 'edge', 'either'] as const;
export type Firmness = (typeof firmnesses)[number];

/** Underlag för antal landskap: one number of landscapes, side by side with the others. */
export interface CompassEvidence {
  readonly k: number;
  /** Sum of squares within the landscapes, on the common scale. */
  readonly within: number;
  /** Mean over the areas, −1 … 1. */
  readonly silhouette: number;
  readonly gap: number;
  /** Standard error of the gap. */
  readonly gapError: number;
  /** Mean adjusted Rand index between the bootstrap samples and the whole. */
  readonly stability: number;
}

/** Variabel efter omräkning. */
export interface ResultVariable extends CompassVariable {
  /** Period key of the values. */
  readonly period: string;
  /** The releases that hold them, in order of id. */
  readonly releases: readonly string[];
  /** λ of Yeo–Johnson; null for other transforms. */
  readonly lambda: number | null;
  /** Mean and standard deviation of the areas' values as they were loaded. */
  readonly mean: number;
  readonly deviation: number;
  /** Where the variable points in the picture, at most 1 long. */
  readonly direction: readonly [number, number];
}

/** Område i en körning. */
export interface CompassArea {
  readonly area: AreaId;
  /** Which landscape: its position in `landscapes`. */
  readonly landscape: number;
  /** The landscape it is second nearest to. */
  readonly second: number;
  /** Silhouette width, −1 … 1. */
  readonly width: number;
  /** Share of the bootstrap samples that put it in the same landscape. */
  readonly share: number;
  readonly firmness: Firmness;
  /** Place in the picture of likeness: areas that are alike lie near each other. */
  readonly x: number;
  readonly y: number;
  /** How many live there; null where that is unknown. Weighs nothing in the grouping. */
  readonly people: number | null;
  /** As loaded, in the order of the variables. */
  readonly values: readonly number[];
}

/** Landskap i en körning: areas that are alike. */
export interface CompassLandscape {
  readonly areas: number;
  /** Null where somebody's population is unknown. */
  readonly population: number | null;
  /** Mean on the common scale, in the order of the variables; 0 is the mean of all areas. */
  readonly centre: readonly number[];
  /** Mean of the values as loaded. */
  readonly means: readonly number[];
  /** Nearest to the centre first, at most five. */
  readonly typical: readonly AreaId[];
  /** Variables that tell it from the others, most telling first, at most three. */
  readonly telling: readonly { readonly variable: number; readonly high: boolean }[];
  readonly silhouette: number;
  /** Mean share of its areas that bootstrap samples keep together. */
  readonly share: number;
}

/** Utan landskap: an area that lacks a value, never guessed. */
export interface CompassLeftOut {
  readonly area: AreaId;
  /** Positions of the variables it lacks. */
  readonly missing: readonly number[];
}

/** Resultat av en körning: decided by the recipe, the data and the engine's version alone. */
export interface CompassResult {
  readonly engine: string;
  readonly variables: readonly ResultVariable[];
  /** Where it is read how many live in the areas; null when nothing is known of it. */
  readonly population: {
    readonly period: string;
    readonly releases: readonly string[];
  } | null;
  /** In the order of their ids. */
  readonly areas: readonly CompassArea[];
  readonly leftOut: readonly CompassLeftOut[];
  /** From the highest to the lowest on the first axis of the picture. */
  readonly landscapes: readonly CompassLandscape[];
  readonly evidence: readonly CompassEvidence[];
  readonly fit: {
    readonly within: number;
    readonly total: number;
    readonly silhouette: number;
    readonly stability: number;
    /** Restarts made, and how many of them found the best; null for Ward. */
    readonly restarts: number | null;
    readonly found: number | null;
    /** Adjusted Rand index between k-means and Ward at the same k. */
    readonly otherMethod: number;
  };
}
