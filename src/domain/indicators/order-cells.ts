import { periodKey } from '../time/period.ts';
import type { ObservationColumns } from './observation-columns.ts';

/** What cells can be put in order by. */
export type CellOrder = 'area' | 'indicator' | 'period' | 'group';

/**
 * The cells' places in order, by the code units of what they are about, the first of `by` first; cells that
 * are about the same keep the order they have. Counting sort, one pass for each of `by`.
 */
export function orderCells(columns: ObservationColumns, by: readonly CellOrder[]): Uint32Array {
  let order = Uint32Array.from({ length: columns.length }, (_, cell) => cell);
  for (const part of by.toReversed()) {
    const places = columns[part];
    const ranks = rankTexts(textsOf(columns, part));
    const next = new Uint32Array(ranks.length + 1);
    for (let cell = 0; cell < places.length; cell++) next[ranks[places[cell]!]! + 1]! += 1;
    for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
    const ordered = new Uint32Array(order.length);
    for (const cell of order) ordered[next[ranks[places[cell]!]!]!++] = cell;
    order = ordered;
  }
  return order;
}

/** What the cells are about as texts, by place. */
export function textsOf(columns: ObservationColumns, part: CellOrder): readonly string[] {
  if (part === 'area') return columns.areas;
  if (part === 'indicator') return columns.indicators;
  if (part === 'period') return columns.periods.map(periodKey);
  return columns.groups.map(({ sex, age }) => `${sex}|${age}`);
}

/** The rank of each text by code units, as if a bar followed it, as one does in the key of a cell. */
function rankTexts(texts: readonly string[]): Uint32Array {
  const barred = texts.map((text) => `${text}|`);
  const sorted = barred
    .map((_, place) => place)
    .sort((a, b) => byCodeUnits(barred[a]!, barred[b]!));
  const ranks = new Uint32Array(texts.length);
  for (const [rank, place] of sorted.entries()) ranks[place] = rank;
  return ranks;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
