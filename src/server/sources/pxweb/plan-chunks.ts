import { DomainError } from '#domain/domain-error.ts';
import type { ResolvedSelection, ResolvedVariable } from './selection.ts';

/**
 * Dela fråga: the same selection in pieces of at most `limit` cells, cut along the areas (else along the
 * longest variable), so that each answer is whole for its areas.
 *
 * @throws DomainError `source/selection-too-large` when one area alone is over the limit
 */
export function planChunks(
  table: string,
  selection: ResolvedSelection,
  limit: number,
): readonly ResolvedSelection[] {
  const cut = cutVariable(selection);
  if (cut === undefined) return [selection];
  const cells = selection.reduce((product, one) => product * one.codes.length, 1);
  const perCode = cells / cut.codes.length;
  const size = Math.floor(limit / perCode);
  if (size < 1) {
    throw new DomainError('source/selection-too-large', { table, cells: perCode, limit });
  }
  const pieces: ResolvedSelection[] = [];
  for (let start = 0; start < cut.codes.length; start += size) {
    const codes = cut.codes.slice(start, start + size);
    pieces.push(selection.map((one) => (one === cut ? { ...one, codes } : one)));
  }
  return pieces;
}

/** The variable that chunks are cut along; undefined without any. */
export function cutVariable(selection: ResolvedSelection): ResolvedVariable | undefined {
  const longest = selection.toSorted((a, b) => b.codes.length - a.codes.length)[0];
  return selection.find((one) => one.isArea) ?? longest;
}
