import type { AboutCell } from './collect-columns.ts';
import type { ObservationColumns } from './observation-columns.ts';

/** Finds the cell about an area, indicator, period and group, given as places in the columns' lists. */
export interface CellIndex {
  /** Undefined when no cell is about it. */
  readonly find: (about: AboutCell) => number | undefined;
  /** Cells that an earlier one is about the same as, each with that one. */
  readonly repeated: ReadonlyMap<number, number>;
}

/** Indexes cells by what they are about, in a table of numbers with open addressing. */
export function indexCells(columns: ObservationColumns): CellIndex {
  const { area, indicator, period, group, length } = columns;
  // Half of the slots at most are taken, so that a search meets few others.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, length) * 2)));
  const mask = slots.length - 1;
  const repeated = new Map<number, number>();
  /** The slot of what a cell is about: empty (0), or with the cell, counted from 1. */
  const slotOf = (a: number, i: number, p: number, g: number): number => {
    let slot = spread(a, i, p, g) & mask;
    for (;;) {
      const held = slots[slot]! - 1;
      if (held < 0) return slot;
      const isSame = area[held] === a && indicator[held] === i;
      if (isSame && period[held] === p && group[held] === g) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (let cell = 0; cell < length; cell++) {
    const slot = slotOf(area[cell]!, indicator[cell]!, period[cell]!, group[cell]!);
    if (slots[slot] === 0) slots[slot] = cell + 1;
    else repeated.set(cell, slots[slot]! - 1);
  }
  return {
    repeated,
    find: (about) => {
      const held = slots[slotOf(about.area, about.indicator, about.period, about.group)]!;
      return held === 0 ? undefined : held - 1;
    },
  };
}

/** Mixes four places to 32 bits that differ for neighbours (multiplicative hashing, Knuth 1998, 6.4). */
function spread(area: number, indicator: number, period: number, group: number): number {
  let mixed = Math.imul(area, 0x9e3779b1) ^ Math.imul(indicator + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ Math.imul(period + 1, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x165667b1) ^ Math.imul(group + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 16);
}
