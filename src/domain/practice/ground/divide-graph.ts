import type { Graph } from './graph.ts';
import { measureDistances, type WalkRoom } from './measure-distances.ts';

/** Where the parts are written: the number of the part that each node belongs to. */
export interface Division {
  readonly part: Int32Array;
  /** The next unused number. */
  next: number;
}

/**
 * Cuts connected nodes into connected parts of about equal weight, in halves of halves. Each cut lies where
 * it costs as much to walk to one far end as to the other, so it bends with the ground and both sides hang
 * together: whoever lies on a shortest way to an end lies on that end's side.
 *
 * @param members nodes that hang together and have the same number in `division.part`.
 * @param parts how many to make; at most as many as there are members.
 * @returns the numbers of the parts, in order of making.
 * @throws RangeError when there are more parts than members.
 */
export function divideGraph(
  graph: Graph,
  room: WalkRoom,
  division: Division,
  members: Int32Array,
  parts: number,
): readonly number[] {
  if (parts > members.length) throw new RangeError(`invalid parts: ${parts} of ${members.length}`);
  if (parts <= 1) return [division.part[members[0]!]!];
  const small = parts >> 1;
  const [near, far] = cut(graph, room, division, members, [small, parts - small]);
  return [
    ...divideGraph(graph, room, division, near, small),
    ...divideGraph(graph, room, division, far, parts - small),
  ];
}

/** Cuts members in two by weight; each side becomes a part of its own. */
function cut(
  graph: Graph,
  room: WalkRoom,
  division: Division,
  members: Int32Array,
  [first, second]: readonly [number, number],
): [Int32Array, Int32Array] {
  const { part } = division;
  const whole = part[members[0]!]!;
  const walk = (from: number): number => measureDistances(graph, room, [from], part, whole);
  const one = room.order[walk(members[0]!) - 1]!;
  const other = room.order[walk(one) - 1]!;
  const toOne = Float64Array.from(members, (node) => room.cost[node]!);
  walk(other);
  // Difference of the two costs and place in the list in one number, so that sorting needs no function.
  const keys = toOne.map((cost, i) => (cost - room.cost[members[i]!]!) * members.length + i).sort();
  const size = members.length;
  const placeOf = (key: number): number => ((key % size) + size) % size;
  const sorted = Int32Array.from(keys, (key) => members[placeOf(key)]!);
  const difference = (i: number): number => Math.floor(keys[i]! / size);

  let total = 0;
  for (const node of sorted) total += graph.weights[node]!;
  const wanted = (total * first) / (first + second);
  let best = -1;
  let weight = 0;
  let closest = Infinity;
  for (let i = 1; i < size; i++) {
    weight += graph.weights[sorted[i - 1]!]!;
    // Those that are equally far may hang on each other and stay together.
    if (difference(i) === difference(i - 1) || i < first || size - i < second) continue;
    if (Math.abs(weight - wanted) < closest) {
      closest = Math.abs(weight - wanted);
      best = i;
    }
  }
  if (best < 0) throw new RangeError(`invalid parts: ${first + second} of ${size} in one clump`);
  const sides: [Int32Array, Int32Array] = [sorted.slice(0, best), sorted.slice(best)];
  for (const side of sides) {
    const number = division.next++;
    for (const node of side) part[node] = number;
  }
  return sides;
}
