import type { MissingReason } from './observation.ts';

/** Siffra: a value, or the reason it is missing, with the release that holds it. */
export interface Figure {
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly count: number | null;
  readonly denominator: number | null;
  /** Ends of the 95 % interval; null when unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** Period key. */
  readonly period: string;
  readonly release: string;
}
