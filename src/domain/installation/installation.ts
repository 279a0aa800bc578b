import type { BothLanguages } from '../indicators/indicator.ts';

/** Slag av installation: a real county, or one that is invented for practice. */
export const installationKinds = ['real', 'practice'] as const;
export type InstallationKind = (typeof installationKinds)[number];

/** Installation: what a database holds, and what made it. */
export interface Installation {
  readonly kind: InstallationKind;
  /** Name of the county. */
  readonly name: BothLanguages;
  /** Seed and number of small areas of an invented county. */
  readonly made: { readonly seed: number; readonly areas: number } | undefined;
  /** ISO date-time when all was in place; undefined while an invented county is being made. */
  readonly madeAt: string | undefined;
  readonly programVersion: string;
}
