import type { Cube } from '../cubes/cube.ts';
import { DomainError } from '../domain-error.ts';
import type { ExpectedLabel } from './fetch-source.ts';

/**
 * Granska etiketter: whether the publisher means by a code what we take it for. Throws `fetch/label-differs`
 * with the code, its label and the words that should stand in it; `fetch/dimension-missing` and
 * `fetch/category-missing` when the code is gone.
 */
export function checkLabels(cube: Cube, expected: readonly ExpectedLabel[], table: string): void {
  for (const { dimension, code, words } of expected) {
    const axis = cube.dimensions.find((one) => one.code === dimension);
    if (axis === undefined) throw new DomainError('fetch/dimension-missing', { table, dimension });
    const category = axis.categories.find((one) => one.code === code);
    if (category === undefined) {
      throw new DomainError('fetch/category-missing', { table, dimension, code });
    }
    const label = category.label.toLowerCase();
    if (!words.every((word) => label.includes(word.toLowerCase()))) {
      const said = { table, dimension, code, label: category.label };
      throw new DomainError('fetch/label-differs', { ...said, words: words.join(', ') });
    }
  }
}
