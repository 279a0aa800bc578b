import { createRandom } from '#statistics/random.ts';
import type { AreaId, DivisionId } from '../../areas/area.ts';
import { buildGround, type CompassGround, type GroundCell } from '../compass-ground.ts';
import type { CompassRecipe } from '../compass-recipe.ts';

/** A recipe of so many plain variables, v0, v1 … */
export function plainRecipe(variables: number, change: Partial<CompassRecipe> = {}): CompassRecipe {
  return {
    division: 'deso2025' as DivisionId,
    year: 2025,
    variables: Array.from({ length: variables }, (_, i) => ({
      indicator: `v${i}`,
      group: { sex: 'total', age: 'total' },
      transform: 'none',
      weight: 1,
      reason: '',
    })),
    scale: 'z',
    method: 'k-means',
    k: 3,
    kReason: 'Planted.',
    seed: 1,
    ...change,
  };
}

/** Areas around planted centres: `sizes[g]` of them around `centres[g]`, with people 1,000. */
export function plantedCells(
  centres: readonly (readonly number[])[],
  sizes: readonly number[],
  noise: number,
  seed = 5,
): GroundCell[] {
  const random = createRandom(seed);
  const cells: GroundCell[] = [];
  let number = 0;
  for (const [g, centre] of centres.entries()) {
    for (let i = 0; i < sizes[g]!; i++) {
      const area = areaNumber(number++);
      for (const [column, mean] of centre.entries()) {
        const value = mean + noise * (random.nextFloat() + random.nextFloat() - 1);
        cells.push({ area, column, value, release: 'r1' });
      }
      cells.push({ area, column: -1, value: 1000, release: 'r2' });
    }
  }
  return cells;
}

export function areaNumber(number: number): AreaId {
  return `deso2025:0380C${String(1000 + number)}` as AreaId;
}

export function groundOf(cells: readonly GroundCell[], variables: number): CompassGround {
  const areas = [...new Set(cells.map(({ area }) => area))];
  return buildGround(areas, Array(variables).fill('2024'), '2025', cells);
}
