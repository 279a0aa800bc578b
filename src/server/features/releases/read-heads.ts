import { DomainError } from '#domain/domain-error.ts';
import { tableLimits } from './table-limits.ts';

/**
 * The heads without surrounding space; a nameless column is called by its place, and nameless last ones go.
 *
 * @throws DomainError `release/too-many-columns`, `release/repeated-head`
 */
export function readHeads(cells: readonly string[], file: string): readonly string[] {
  const filled = cells.map((cell) => cell.trim());
  while (filled.at(-1) === '') filled.pop();
  if (filled.length > tableLimits.columns) {
    const data = { file, columns: filled.length, limit: tableLimits.columns };
    throw new DomainError('release/too-many-columns', data);
  }
  const heads = filled.map((head, i) => (head === '' ? `#${i + 1}` : head));
  const repeated = heads.find((head, i) => heads.indexOf(head) !== i);
  if (repeated !== undefined) {
    throw new DomainError('release/repeated-head', { file, column: repeated });
  }
  return heads;
}
