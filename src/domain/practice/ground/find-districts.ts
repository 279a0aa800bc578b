import type { GroundPlan } from './ground-plan.ts';
import type { Land } from './land-graph.ts';

/** Bygd: connected land of one municipality that is all one town, or all countryside. */
export interface District {
  readonly municipality: number;
  /** The town, as a place in the plan's towns; −1 for the countryside. */
  readonly town: number;
  readonly nodes: Int32Array;
  readonly weight: number;
}

/** A place is town where towns are this many times as dense as the countryside. */
const townLimit = 2.2;
/** A district with less than this share of an area's weight is none of its own. */
const smallest = 0.6;

/**
 * Districts of about one area or more, and the nodes that are left over: fringes are given to what they
 * border on, islands are told apart.
 */
export function findDistricts(
  land: Land,
  plan: GroundPlan,
  municipality: Int32Array,
  areaWeight: number,
): { readonly districts: readonly District[]; readonly islands: readonly Int32Array[] } {
  const label = labelNodes(land, plan, municipality);
  let found = components(land, label);
  const islands: Int32Array[] = [];
  // Each round gives the small ones away; what they join may still be small, so look again.
  for (let rounds = 0; rounds < 8; rounds++) {
    const small = found.filter((one) => one.weight < smallest * areaWeight);
    let moved = false;
    for (const one of small) {
      const to = neighbourLabel(land, label, municipality, one.nodes);
      if (to === undefined) continue;
      for (const node of one.nodes) label[node] = to;
      moved = true;
    }
    if (!moved) break;
    found = components(land, label);
  }
  // However small, a municipality has a district of its own.
  const largest = new Map<number, number>();
  for (const { nodes, weight } of found) {
    const own = municipality[nodes[0]!]!;
    largest.set(own, Math.max(weight, largest.get(own) ?? 0));
  }
  const districts: District[] = [];
  for (const { nodes, weight } of found) {
    const isLargest = weight === largest.get(municipality[nodes[0]!]!);
    if (weight < smallest * areaWeight && !isLargest) islands.push(nodes);
    else {
      const town = (label[nodes[0]!]! % (plan.towns.length + 1)) - 1;
      districts.push({ municipality: municipality[nodes[0]!]!, town, nodes, weight });
    }
  }
  return { districts, islands };
}

/** Municipality and town in one number. */
function labelNodes(land: Land, plan: GroundPlan, municipality: Int32Array): Int32Array {
  const { towns, density } = plan;
  const own = new Map<number, number[]>();
  towns.forEach((town, i) => {
    const list = own.get(town.municipality);
    if (list) list.push(i);
    else own.set(town.municipality, [i]);
  });
  const label = new Int32Array(land.size);
  for (let node = 0; node < land.size; node++) {
    const [x, y] = [land.middleX[node]!, land.middleY[node]!];
    let town = -1;
    if (density.ofTowns(x, y) > townLimit * density.rural) {
      const nearness = (i: number): number =>
        Math.hypot(towns[i]!.x - x, towns[i]!.y - y) / towns[i]!.radius;
      town = own.get(municipality[node]!)!.reduce((a, b) => (nearness(b) < nearness(a) ? b : a));
      if (nearness(town) > 4) town = -1;
    }
    label[node] = municipality[node]! * (towns.length + 1) + town + 1;
  }
  return label;
}

interface Component {
  readonly nodes: Int32Array;
  readonly weight: number;
}

/** Nodes that hang together and have the same label, in the order of their first node. */
function components(land: Land, label: Int32Array): readonly Component[] {
  const seen = new Uint8Array(land.size);
  const found: Component[] = [];
  for (let first = 0; first < land.size; first++) {
    if (seen[first]) continue;
    const nodes = [first];
    let weight = 0;
    seen[first] = 1;
    for (const node of nodes) {
      weight += land.weights[node]!;
      for (let e = land.starts[node]!; e < land.starts[node + 1]!; e++) {
        const other = land.nodes[e]!;
        if (seen[other] || label[other] !== label[first]) continue;
        seen[other] = 1;
        nodes.push(other);
      }
    }
    found.push({ nodes: Int32Array.from(nodes), weight });
  }
  return found;
}

/** The label most bordered on within the same municipality; undefined for an island. */
function neighbourLabel(
  land: Land,
  label: Int32Array,
  municipality: Int32Array,
  nodes: Int32Array,
): number | undefined {
  const counts = new Map<number, number>();
  for (const node of nodes) {
    for (let e = land.starts[node]!; e < land.starts[node + 1]!; e++) {
      const other = land.nodes[e]!;
      if (label[other] === label[node] || municipality[other] !== municipality[node]) continue;
      counts.set(label[other]!, (counts.get(label[other]!) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
