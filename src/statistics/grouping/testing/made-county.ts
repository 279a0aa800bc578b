import { type Matrix, matrixOfColumns } from '../../matrix/matrix.ts';
import { createRandom } from '../../random.ts';

/**
 * An invented county of areas with indicators that six hidden conditions drive and as much chance, without
 * groups that are apart: most searches for the best groups end beside them.
 */
export function makeGroupingCounty(rows: number, columns: number, seed: number): Matrix {
  const { nextFloat } = createRandom(seed);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - nextFloat())) * Math.cos(2 * Math.PI * nextFloat());
  const conditions = 6;
  const loadings = Array.from({ length: columns }, () =>
    Array.from({ length: conditions }, () => normal() / Math.sqrt(conditions)),
  );
  const areas = Array.from({ length: rows }, () =>
    Array.from({ length: conditions }, () => normal()),
  );
  return matrixOfColumns(
    loadings.map((loading) =>
      areas.map((area) => area.reduce((sum, one, q) => sum + one * loading[q]!, 0.6 * normal())),
    ),
  );
}
