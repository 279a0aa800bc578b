/** Edges with the same two ends, whichever way they run, as chains. */
export interface EdgeGroups {
  /** The first edge of each group, in the order the groups were met. */
  readonly firsts: readonly number[];
  /** The following edge of the same group, or -1. */
  readonly next: Int32Array;
}

/**
 * Groups edges by their two ends.
 *
 * @param vertexCount more than the highest vertex number.
 *
 * @example
 * groupEdges([0, 1, 1], [1, 0, 2], 3).firsts // => [0, 2]
 */
export function groupEdges(
  from: readonly number[],
  to: readonly number[],
  vertexCount: number,
): EdgeGroups {
  // Open addressing in one typed array: several times faster than a Map with numeric keys.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, from.length * 2)));
  const table = new Int32Array(size).fill(-1);
  const last = new Int32Array(from.length);
  const next = new Int32Array(from.length).fill(-1);
  const firsts: number[] = [];
  for (let e = 0; e < from.length; e++) {
    const low = Math.min(from[e]!, to[e]!);
    const high = Math.max(from[e]!, to[e]!);
    if (low < 0 || high >= vertexCount) throw new RangeError(`invalid vertex: ${low}, ${high}`);
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    for (;;) {
      const first = table[slot]!;
      if (first === -1) {
        table[slot] = e;
        last[e] = e;
        firsts.push(e);
        break;
      }
      if (
        Math.min(from[first]!, to[first]!) === low &&
        Math.max(from[first]!, to[first]!) === high
      ) {
        next[last[first]!] = e;
        last[first] = e;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { firsts, next };
}
