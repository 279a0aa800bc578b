import type { BorderGraph } from './border-graph.ts';

/** The areas that an area cuts off from the rest of its region when it leaves; none when the rest hangs together. */
export type SeveredBy = (labels: Int32Array, area: number) => readonly number[];

/**
 * Prepares an exact test of what hangs together when an area leaves its region. From each of its neighbours
 * in the region a search goes out, all in step: searches that meet go on as one, and one that has nowhere to
 * go while there is another has found a piece that is cut off. The piece of the last search is the rest,
 * most often the largest. Searches mostly meet at once, or the small pieces are soon searched.
 */
export function createSeveredBy({ areaCount, starts, neighbours }: BorderGraph): SeveredBy {
  // Areas with the number of the latest test have been seen in it, by which search; each search has a queue.
  const seen = new Int32Array(areaCount);
  const searchOf = new Int32Array(areaCount);
  const following = new Int32Array(areaCount);
  const found = new Int32Array(areaCount);
  const leader: number[] = [];
  const head: number[] = [];
  const tail: number[] = [];
  let test = 0;
  let foundCount = 0;

  const leaderOf = (search: number): number => {
    let led = search;
    while (leader[led] !== led) led = leader[led]!;
    return led;
  };
  const enqueue = (search: number, area: number): void => {
    seen[area] = test;
    searchOf[area] = search;
    following[area] = -1;
    found[foundCount++] = area;
    if (head[search] === -1) head[search] = area;
    else following[tail[search]!] = area;
    tail[search] = area;
  };
  const begin = (labels: Int32Array, area: number): number => {
    test += 1;
    foundCount = 0;
    seen[area] = test;
    let searches = 0;
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      if (labels[neighbours[k]!] !== labels[area]) continue;
      leader[searches] = searches;
      head[searches] = -1;
      enqueue(searches, neighbours[k]!);
      searches += 1;
    }
    return searches;
  };
  const unite = (search: number, other: number): void => {
    leader[other] = search;
    if (head[other] === -1) return;
    if (head[search] === -1) head[search] = head[other]!;
    else following[tail[search]!] = head[other]!;
    tail[search] = tail[other]!;
  };
  /** One area's neighbours further; tells how many other searches were met. */
  const step = (labels: Int32Array, area: number, search: number): number => {
    const from = head[search]!;
    head[search] = following[from]!;
    let met = 0;
    for (let k = starts[from]!; k < starts[from + 1]!; k++) {
      const next = neighbours[k]!;
      if (labels[next] !== labels[area] || next === area) continue;
      if (seen[next] !== test) enqueue(search, next);
      else {
        const other = leaderOf(searchOf[next]!);
        if (other === search) continue;
        unite(search, other);
        met += 1;
      }
    }
    return met;
  };
  return (labels, area) => {
    const searches = begin(labels, area);
    const ended = new Set<number>();
    for (let running = searches; running > 1; ) {
      for (let search = 0; search < searches && running > 1; search++) {
        if (leader[search] !== search || ended.has(search)) continue;
        if (head[search] === -1) {
          ended.add(search);
          running -= 1;
        } else running -= step(labels, area, search);
      }
    }
    if (ended.size === 0) return [];
    return [...found.subarray(0, foundCount)].filter((one) => ended.has(leaderOf(searchOf[one]!)));
  };
}
