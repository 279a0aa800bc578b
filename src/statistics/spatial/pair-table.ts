/** Pairs of areas that share something, with the metres of boundary that they share. */
export interface PairTable {
  /** Adds metres to a pair, whichever of the two comes first; 0 when they share only a point. */
  readonly add: (one: number, other: number, metres: number) => void;
  /** The pairs, sorted by a, then b. */
  readonly sorted: () => SortedPairs;
}

/** Pairs of areas in columns; a < b. */
export interface SortedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly metres: Float64Array;
}

/**
 * An empty table of pairs of `areaCount` areas.
 *
 * @example
 * createPairTable(2).sorted().a // => []
 */
export function createPairTable(areaCount: number): PairTable {
  // The pairs of each area as a chain: an area has few neighbours.
  const first = new Int32Array(areaCount).fill(-1);
  let next = new Int32Array(4 * areaCount + 4);
  let second = new Int32Array(next.length);
  let metresOf = new Float64Array(next.length);
  let count = 0;
  // Borders are walked along: most pairs are the one before.
  let lastA = -1;
  let lastB = -1;
  let last = -1;

  const grow = (): void => {
    const [oldNext, oldSecond, oldMetres] = [next, second, metresOf];
    next = new Int32Array(2 * count);
    second = new Int32Array(2 * count);
    metresOf = new Float64Array(2 * count);
    next.set(oldNext);
    second.set(oldSecond);
    metresOf.set(oldMetres);
  };
  const find = (a: number, b: number): number => {
    for (let pair = first[a]!; pair !== -1; pair = next[pair]!) if (second[pair] === b) return pair;
    if (count === next.length) grow();
    next[count] = first[a]!;
    second[count] = b;
    first[a] = count;
    return count++;
  };
  const add = (one: number, other: number, metres: number): void => {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    if (a !== lastA || b !== lastB) {
      last = find(a, b);
      lastA = a;
      lastB = b;
    }
    metresOf[last]! += metres;
  };
  const sorted = (): SortedPairs => {
    const pairs = {
      a: new Int32Array(count),
      b: new Int32Array(count),
      metres: new Float64Array(count),
    };
    let end = 0;
    for (let a = 0; a < areaCount; a++) {
      const start = end;
      for (let pair = first[a]!; pair !== -1; pair = next[pair]!) {
        let place = end++;
        for (; place > start && pairs.b[place - 1]! > second[pair]!; place--) {
          pairs.b[place] = pairs.b[place - 1]!;
          pairs.metres[place] = pairs.metres[place - 1]!;
        }
        pairs.b[place] = second[pair]!;
        pairs.metres[place] = metresOf[pair]!;
      }
      pairs.a.fill(a, start, end);
    }
    return pairs;
  };
  return { add, sorted };
}
