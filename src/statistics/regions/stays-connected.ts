import type { BorderGraph } from './border-graph.ts';

/** Whether the region of an area hangs together without it; so does a region of that area alone. */
export type ConnectionTest = (labels: Int32Array, area: number) => boolean;

/**
 * Prepares an exact test of whether the rest of a region hangs together when an area leaves it. From each of
 * its neighbours in the region a search goes out, all in step: searches that meet go on as one, and the rest
 * is apart as soon as one has nowhere to go while there is another. Most often they meet at once, or the
 * smaller piece is soon searched.
 */
export function createConnectionTest({
  areaCount,
  starts,
  neighbours,
}: BorderGraph): ConnectionTest {
  // Areas with the number of the latest test have been seen in it, by which search; each search has a queue.
  const seen = new Int32Array(areaCount);
  const searchOf = new Int32Array(areaCount);
  const following = new Int32Array(areaCount);
  const leader: number[] = [];
  const head: number[] = [];
  const tail: number[] = [];
  let test = 0;

  const leaderOf = (search: number): number => {
    let found = search;
    while (leader[found] !== found) found = leader[found]!;
    return found;
  };
  const begin = (labels: Int32Array, area: number): number => {
    test += 1;
    seen[area] = test;
    let searches = 0;
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      const from = neighbours[k]!;
      if (labels[from] !== labels[area]) continue;
      seen[from] = test;
      searchOf[from] = searches;
      following[from] = -1;
      leader[searches] = searches;
      head[searches] = from;
      tail[searches] = from;
      searches += 1;
    }
    return searches;
  };
  const enqueue = (search: number, area: number): void => {
    seen[area] = test;
    searchOf[area] = search;
    following[area] = -1;
    if (head[search] === -1) head[search] = area;
    else following[tail[search]!] = area;
    tail[search] = area;
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
    let apart = searches;
    while (apart > 1) {
      for (let search = 0; search < searches && apart > 1; search++) {
        if (leader[search] !== search) continue;
        if (head[search] === -1) return false;
        apart -= step(labels, area, search);
      }
    }
    return true;
  };
}
