/** Which table refers to which: `[from, to]`. */
export type Reference = readonly [from: string, to: string];

/**
 * Tables in an order in which every row finds what it refers to; by name where nothing decides.
 *
 * @throws RangeError when tables refer to each other in a circle
 */
export function orderTables(
  tables: readonly string[],
  references: readonly Reference[],
): readonly string[] {
  const waiting = new Set([...tables].sort());
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].find((table) =>
      references.every(([from, to]) => from !== table || to === table || !waiting.has(to)),
    );
    if (ready === undefined) throw new RangeError(`tables in a circle: ${[...waiting].join(', ')}`);
    waiting.delete(ready);
    ordered.push(ready);
  }
  return ordered;
}
