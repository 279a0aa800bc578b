import type { KMeans } from '#statistics/grouping/k-means/k-means.ts';
import type { Silhouette } from '#statistics/grouping/silhouette.ts';
import { groupByWard, type WardPart } from './group-by-ward.ts';
import { measureSilhouette, type SilhouettePart } from './measure-silhouette.ts';
import type { ReferencePart } from './reference-landscapes.ts';
import { referenceLandscapes } from './reference-landscapes.ts';
import { type Resampled, type ResamplePart, resampleLandscapes } from './resample-landscapes.ts';
import {
  type SearchPart,
  type SearchSoFar,
  searchLandscapes,
  settleSearch,
} from './search-landscapes.ts';

/** Vad trådar kan räkna ut i en körning: what each task takes and gives. */
interface CompassTasks {
  readonly 'compass-search': (part: SearchPart) => ReturnType<typeof searchLandscapes>;
  readonly 'compass-settle': (part: SearchSoFar) => KMeans | undefined;
  readonly 'compass-ward': (part: WardPart) => readonly Int32Array[];
  readonly 'compass-resample': (part: ResamplePart) => Resampled;
  readonly 'compass-silhouette': (part: SilhouettePart) => Silhouette;
  readonly 'compass-reference': (part: ReferencePart) => ReturnType<typeof referenceLandscapes>;
}
export type CompassTask = keyof CompassTasks;

/** The heavy of a run, by name: pure functions of their parts. */
export const compassTasks: CompassTasks = {
  'compass-search': searchLandscapes,
  'compass-settle': settleSearch,
  'compass-ward': groupByWard,
  'compass-resample': resampleLandscapes,
  'compass-silhouette': measureSilhouette,
  'compass-reference': referenceLandscapes,
};

/** Spreads parts of a task over threads: answers in the order of the parts; `done` is told after each. */
export type Spread = <Task extends CompassTask>(
  task: Task,
  parts: readonly Parameters<CompassTasks[Task]>[0][],
  done: () => void,
) => Promise<readonly ReturnType<CompassTasks[Task]>[]>;

/** What is being done, by the word that its sentence is found under. */
export const compassDoings = ['landscapes', 'stability', 'evidence', 'storing'] as const;

/** Hur långt en körning kommit. */
export interface CompassStep {
  /** 0–1. */
  readonly progress: number;
  readonly doing: (typeof compassDoings)[number];
}
