import type { Random } from '#statistics/random.ts';
import type { CountyPlan } from '../practice-plan.ts';
import { divideGraph } from './divide-graph.ts';
import type { District } from './find-districts.ts';
import { graphOf } from './graph.ts';
import type { Ground } from './ground.ts';
import { walkRoom } from './measure-distances.ts';
import { shareOut } from './share-out.ts';

/** Areas to a group on average, and at most. */
const usual = 2.5;
const most = 4;
/** Of the areas in towns, this share of pairs was one area in the edition before. */
const splitShare = 0.09;

type Borders = Ground['borders'];

/** Groups of one to four neighbours within a district: the group of each area, counted from 0. */
export function groupAreas(district: readonly number[], borders: Borders): readonly number[] {
  const pairs = borders
    .filter(({ a, b }) => district[a] === district[b])
    .map(({ a, b, metres }) => [a, b, 1_000 + (Math.round(metres) % 997)] as const);
  const graph = graphOf(new Float64Array(district.length).fill(1), pairs);
  const room = walkRoom(graph);
  const division = { part: Int32Array.from(district), next: 1 + Math.max(...district) };
  const members = new Map<number, number[]>();
  district.forEach((number, area) => {
    const list = members.get(number);
    if (list) list.push(area);
    else members.set(number, [area]);
  });
  const split = (areas: readonly number[], parts: number): void => {
    const made = divideGraph(graph, room, division, Int32Array.from(areas), parts);
    for (const number of made) {
      const inside = areas.filter((area) => division.part[area] === number);
      if (inside.length > most) split(inside, 2);
    }
  };
  for (const areas of members.values()) split(areas, Math.max(1, Math.round(areas.length / usual)));
  const order = new Map<number, number>();
  return district.map((_, area) => {
    const part = division.part[area]!;
    if (!order.has(part)) order.set(part, order.size);
    return order.get(part)!;
  });
}

/** Pairs of areas in towns, in the same group, that were one before: area → number of its pair. */
export function pickSplits(
  district: readonly number[],
  groups: readonly number[],
  borders: Borders,
  districts: readonly District[],
  random: Random,
): ReadonlyMap<number, number> {
  const inTown = (area: number): boolean => districts[district[area]!]!.town >= 0;
  const able = borders.filter(({ a, b }) => groups[a] === groups[b] && inTown(a));
  const wanted = Math.max(2, Math.round(district.filter((_, i) => inTown(i)).length * splitShare));
  const taken = new Map<number, number>();
  let pairs = 0;
  for (const { a, b } of random.shuffle(able)) {
    if (pairs === wanted) break;
    if (taken.has(a) || taken.has(b)) continue;
    taken.set(a, pairs).set(b, pairs);
    pairs++;
  }
  return taken;
}

/** The county of each municipality: neighbours together, about as many in each. */
export function groupCounties(
  { counties, municipalities }: CountyPlan,
  municipality: readonly number[],
  borders: Borders,
): readonly number[] {
  const part = new Int32Array(municipalities);
  if (counties === 1) return [...part];
  const lengths = new Map<number, number>();
  for (const { a, b, metres } of borders) {
    const [one, other] = [municipality[a]!, municipality[b]!].sort((x, y) => x - y);
    if (one === other) continue;
    const key = one! * municipalities + other!;
    lengths.set(key, (lengths.get(key) ?? 0) + metres);
  }
  const pairs = [...lengths].map(([key, metres]) => {
    const cost = 1_000 + (Math.round(metres) % 997);
    return [Math.floor(key / municipalities), key % municipalities, cost] as const;
  });
  const graph = graphOf(new Float64Array(municipalities).fill(1), pairs);
  const room = walkRoom(graph);
  const whole = connected(graph, municipalities);
  const division = { part, next: 0 };
  const quotas = shareOut(
    whole.map((nodes) => nodes.length),
    counties,
  );
  whole.forEach((nodes) => {
    const number = division.next++;
    for (const node of nodes) part[node] = number;
  });
  for (const [i, nodes] of whole.entries()) {
    divideGraph(graph, room, division, Int32Array.from(nodes), quotas[i]!);
  }
  const order = new Map<number, number>();
  return Array.from(part, (number) => {
    if (!order.has(number)) order.set(number, order.size);
    return order.get(number)!;
  });
}

/** The nodes that hang together, list by list. */
function connected({ starts, nodes }: ReturnType<typeof graphOf>, size: number): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (let first = 0; first < size; first++) {
    if (seen.has(first)) continue;
    const list = [first];
    seen.add(first);
    for (const node of list) {
      for (let e = starts[node]!; e < starts[node + 1]!; e++) {
        const other = nodes[e]!;
        if (seen.has(other)) continue;
        seen.add(other);
        list.push(other);
      }
    }
    found.push(list);
  }
  return found;
}
