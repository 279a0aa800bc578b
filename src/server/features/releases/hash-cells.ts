import { createHash } from 'node:crypto';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { canonicalCells } from '#domain/releases/canonical-cells.ts';

/** SHA-256 of the cells in canonical order, hexadecimal: the name of a release's content. */
export function hashCells(columns: ObservationColumns): string {
  const hash = createHash('sha256');
  for (const text of canonicalCells(columns)) hash.update(text);
  return hash.digest('hex');
}
