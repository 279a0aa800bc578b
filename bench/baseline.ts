import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';

/** Stored ratios, and the kind of machine they were taken on. */
export interface Baseline {
  readonly takenOn: string;
  readonly machine: string;
  readonly ratios: Readonly<Record<string, number>>;
}

const path = join(import.meta.dirname, 'baseline.json');

/** Beyond this share above the stored ratio, a row has become slower and not merely noisy. */
export const tolerance = 0.2;

/** The stored ratios; none before the first `--store`. */
export function loadBaseline(): Baseline | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : undefined;
}

/** Writes the rows' ratios over the stored ones; rows that were not measured keep theirs. */
export function storeBaseline(rows: readonly Row[], machine: string, takenOn: string): void {
  const ratios = { ...loadBaseline()?.ratios };
  for (const row of rows) {
    if (!('reason' in row) && row.ratio) ratios[row.id] = Number(row.ratio.value.toPrecision(3));
  }
  const sorted = Object.fromEntries(Object.entries(ratios).sort(([a], [b]) => (a < b ? -1 : 1)));
  const baseline: Baseline = { takenOn, machine, ratios: sorted };
  writeFileSync(path, `${JSON.stringify(baseline, null, 2)}\n`);
}

/**
 * How a row's ratio stands to the stored one, as a share: 0.1 is ten per cent more. Undefined when
 * either is lacking.
 *
 * @example
 * changeSince({ a: 2 }, 'a', 3) // => 0.5
 * changeSince({}, 'a', 3) // => undefined
 */
export function changeSince(
  ratios: Baseline['ratios'],
  id: string,
  ratio: number | undefined,
): number | undefined {
  const stored = ratios[id];
  return stored === undefined || ratio === undefined ? undefined : ratio / stored - 1;
}
