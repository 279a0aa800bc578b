/** Which table refers to which: `[from, to]`. */
export type Reference = readonly [from: string, to: string];

/**
 * Tables in an order in which rows come after what they refer to; by name where nothing decides, and where
 * tables refer to each other in a circle. For whoever reads a file: references stand aside while rows are put in.
 */
export function orderTables(
  tables: readonly string[],
  references: readonly Reference[],
): readonly string[] {
  const waiting = new Set([...tables].sort());
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const rest = [...waiting];
    const isReady = (table: string): boolean =>
      references.every(([from, to]) => from !== table || to === table || !waiting.has(to));
    const next = rest.find(isReady) ?? rest[0]!;
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}
