import { createHash } from 'node:crypto';
import type { Observation } from '#domain/indicators/observation.ts';
import { canonicalCells } from '#domain/releases/canonical-cells.ts';

/** SHA-256 of the cells in canonical order, hexadecimal: the name of a release's content. */
export function hashCells(observations: readonly Observation[]): string {
  return createHash('sha256').update(canonicalCells(observations)).digest('hex');
}
