/**
 * Who is whose neighbour, and how much, in compressed rows: the neighbours of area i stand at
 * `starts[i]` … `starts[i + 1] − 1`, in ascending order. An area is not a neighbour of itself unless a
 * method says so; an area without neighbours has an empty row.
 */
export interface SpatialWeights {
  readonly areaCount: number;
  /** `areaCount + 1` positions. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** One finite number ≥ 0 a neighbour. */
  readonly weights: Float64Array;
}

/** One area as the neighbour of another; both ways are two links. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Weights from links in any order.
 *
 * @throws RangeError for an area outside 0 … areaCount − 1, a link that is given twice or leads to its own
 *   area, and a weight that is negative or not finite.
 *
 * @example
 * weightsOfLinks(2, [{ from: 0, to: 1, weight: 1 }]).starts // => new Int32Array([0, 1, 1])
 */
export function weightsOfLinks(areaCount: number, links: readonly Link[]): SpatialWeights {
  const sorted = [...links].sort((a, b) => a.from - b.from || a.to - b.to);
  const starts = new Int32Array(areaCount + 1);
  const neighbours = new Int32Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  for (const [place, { from, to, weight }] of sorted.entries()) {
    for (const area of [from, to]) {
      if (!Number.isInteger(area) || area < 0 || area >= areaCount) {
        throw new RangeError(`invalid area: ${area} of ${areaCount}`);
      }
    }
    const before = sorted[place - 1];
    if (from === to || (before?.from === from && before.to === to)) {
      throw new RangeError(`invalid link: ${from} to ${to}`);
    }
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight: ${weight}`);
    starts[from + 1]! += 1;
    neighbours[place] = to;
    weights[place] = weight;
  }
  for (let i = 0; i < areaCount; i++) starts[i + 1]! += starts[i]!;
  return { areaCount, starts, neighbours, weights };
}

/** Weight 1 both ways for each pair, as contiguity gives. */
export function weightsOfPairs(
  areaCount: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
): SpatialWeights {
  return weightsOfLinks(
    areaCount,
    pairs.flatMap(({ a, b }) => [
      { from: a, to: b, weight: 1 },
      { from: b, to: a, weight: 1 },
    ]),
  );
}

/**
 * Each row divided by its sum, so that the lag of a value is the mean of the neighbours; a row without
 * weight stays without.
 */
export function rowStandardise(given: SpatialWeights): SpatialWeights {
  const weights = Float64Array.from(given.weights);
  for (let i = 0; i < given.areaCount; i++) {
    let sum = 0;
    for (let k = given.starts[i]!; k < given.starts[i + 1]!; k++) sum += weights[k]!;
    if (sum === 0) continue;
    for (let k = given.starts[i]!; k < given.starts[i + 1]!; k++) weights[k]! /= sum;
  }
  return { ...given, weights };
}

/**
 * The weights between some of the areas only, renumbered in the order given.
 *
 * @throws RangeError for an area that is not there or is named twice.
 */
export function restrictWeights(given: SpatialWeights, kept: readonly number[]): SpatialWeights {
  const places = new Int32Array(given.areaCount).fill(-1);
  for (const [place, area] of kept.entries()) {
    if (places[area] !== -1) throw new RangeError(`invalid area: ${area} of ${given.areaCount}`);
    places[area] = place;
  }
  const links: Link[] = [];
  for (const [from, area] of kept.entries()) {
    for (let k = given.starts[area]!; k < given.starts[area + 1]!; k++) {
      const to = places[given.neighbours[k]!]!;
      if (to !== -1) links.push({ from, to, weight: given.weights[k]! });
    }
  }
  return weightsOfLinks(kept.length, links);
}

/** The areas without neighbours. */
export function islandsOf({ areaCount, starts }: SpatialWeights): readonly number[] {
  const islands: number[] = [];
  for (let i = 0; i < areaCount; i++) if (starts[i] === starts[i + 1]) islands.push(i);
  return islands;
}
