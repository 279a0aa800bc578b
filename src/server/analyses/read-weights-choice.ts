import { DomainError } from '#domain/domain-error.ts';
import type { WeightsChoice } from './analysis-order.ts';

/**
 * Reads `--weights`: `queen`, `rook`, `knn:6`, `band:2000` (metres), or else the name of a file.
 *
 * @throws DomainError `analysis/bad-weights`
 *
 * @example
 * readWeightsChoice('knn:6') // => { kind: 'knn', k: 6 }
 * readWeightsChoice('links.csv') // => { kind: 'file', file: 'links.csv' }
 */
export function readWeightsChoice(text: string): WeightsChoice {
  if (text === 'queen' || text === 'rook') return { kind: text };
  const [, kind, number = ''] = /^(knn|band)(?::(.*))?$/.exec(text) ?? [];
  if (kind === undefined) return { kind: 'file', file: text };
  if (kind === 'knn' && /^[1-9]\d{0,5}$/.test(number)) return { kind, k: Number(number) };
  const metres = /^\d{1,9}(?:\.\d{1,9})?$/.test(number) ? Number(number) : 0;
  if (kind === 'band' && metres > 0) return { kind, metres };
  throw new DomainError('analysis/bad-weights', { value: text.slice(0, 80) });
}
