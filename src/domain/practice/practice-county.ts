import type { Ground, GroundArea } from './ground/ground.ts';
import type { AreaLook } from './plant-landscapes.ts';
import type { CountyPlan } from './practice-plan.ts';

/** En namngiven plats i det påhittade länet. */
export interface PracticePlace {
  readonly code: string;
  readonly name: string;
}

/** Småområde i den senaste utgåvan. */
export interface PracticeArea extends GroundArea {
  readonly code: string;
  /** Its place among the areas of the edition before. */
  readonly before: number;
  /** Its kind, a place in the catalogue's landscapes: what the rule's conditions follow. */
  readonly landscape: number;
  /** The kinds whose people and homes it has, through 2019 and from 2020. */
  readonly look: AreaLook;
}

/** Övningslän: an invented county with places and codes, before it has figures. */
export interface PracticeCounty {
  readonly seed: number;
  readonly plan: CountyPlan;
  readonly ground: Ground;
  readonly counties: readonly PracticePlace[];
  readonly municipalities: readonly (PracticePlace & { readonly county: number })[];
  readonly groups: readonly (PracticePlace & { readonly municipality: number })[];
  readonly areas: readonly PracticeArea[];
  /** The edition before: codes, and the areas they have become. */
  readonly before: readonly { readonly code: string; readonly parts: readonly number[] }[];
}

/** The years that have figures. Through `lastOldYear` small areas are those of the edition before. */
export const years: readonly number[] = [
  2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
];
export const lastOldYear = 2023;
