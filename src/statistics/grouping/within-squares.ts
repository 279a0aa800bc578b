import type { OrderedRows } from './row-order.ts';

/** Sum of squares within the groups, the same to the last bit however the groups are numbered. */
export function withinOfOrdered(rows: OrderedRows, group: Int32Array, groups: number): number {
  const { columns, values } = rows;
  const means = meansOfOrdered(rows, group, groups);
  let within = 0;
  for (let i = 0; i < group.length; i++) {
    for (let j = 0; j < columns; j++) {
      within += (values[i * columns + j]! - means[group[i]! * columns + j]!) ** 2;
    }
  }
  return within;
}

/** The means of the groups, group after group. No group is empty. */
export function meansOfOrdered(
  { columns, values }: OrderedRows,
  group: Int32Array,
  groups: number,
): Float64Array {
  const means = new Float64Array(groups * columns);
  const counts = new Int32Array(groups);
  for (let i = 0; i < group.length; i++) {
    counts[group[i]!]! += 1;
    for (let j = 0; j < columns; j++) means[group[i]! * columns + j]! += values[i * columns + j]!;
  }
  for (let c = 0; c < groups; c++) {
    for (let j = 0; j < columns; j++) means[c * columns + j]! /= counts[c]!;
  }
  return means;
}
