import type { Cube } from '#domain/cubes/cube.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ResolvedSelection } from './selection.ts';

/**
 * Granska svar: a cube holds exactly the codes that were asked for, and no other variable with more than
 * one value.
 *
 * @throws DomainError `source/changed-code-list` with the codes that are lacking or too many
 */
export function checkCube(table: string, cube: Cube, asked: ResolvedSelection): void {
  for (const { variable, codes } of asked) {
    const dimension = cube.dimensions.find((one) => one.code === variable);
    const got = new Set(dimension?.categories.map((category) => category.code));
    const wanted = new Set(codes);
    const lacking = codes.filter((code) => !got.has(code));
    const differing = [...lacking, ...[...got].filter((code) => !wanted.has(code))];
    if (differing.length > 0) throw changed(table, variable, differing);
  }
  const known = new Set(asked.map((one) => one.variable));
  for (const { code, categories } of cube.dimensions) {
    if (!known.has(code) && categories.length > 1) {
      throw changed(
        table,
        code,
        categories.map((category) => category.code),
      );
    }
  }
}

function changed(table: string, variable: string, codes: readonly string[]): DomainError {
  const few = codes.slice(0, 10).join(', ');
  return new DomainError('source/changed-code-list', { table, variable, codes: few });
}
