import type { Land } from './land-graph.ts';
import { measureDistances, type WalkRoom } from './measure-distances.ts';
import type { Town } from './place-towns.ts';

/**
 * The municipality of every node: that of the main town it costs least to walk to. Islands belong to the
 * town that is nearest as the crow flies.
 */
export function assignMunicipalities(
  land: Land,
  room: WalkRoom,
  towns: readonly Town[],
): Int32Array {
  const mains = towns.filter((town) => town.isMain);
  const municipality = new Int32Array(land.size).fill(-1);
  const begin = mains.map((town) => nearestNode(land, town));
  begin.forEach((node, i) => {
    municipality[node] = mains[i]!.municipality;
  });
  const anywhere = new Int32Array(land.size);
  const reached = measureDistances(land, room, begin, anywhere, 0);
  for (let i = 0; i < reached; i++) {
    const node = room.order[i]!;
    if (municipality[node]! >= 0) continue;
    for (let e = land.starts[node]!; e < land.starts[node + 1]!; e++) {
      const before = land.nodes[e]!;
      if (municipality[before]! < 0) continue;
      if (room.cost[before]! + land.costs[e]! !== room.cost[node]) continue;
      municipality[node] = municipality[before]!;
      break;
    }
  }
  for (let node = 0; node < land.size; node++) {
    if (municipality[node]! >= 0) continue;
    const [x, y] = [land.middleX[node]!, land.middleY[node]!];
    municipality[node] = nearest(mains, x, y).municipality;
  }
  return municipality;
}

function nearest(towns: readonly Town[], x: number, y: number): Town {
  let best = towns[0]!;
  for (const town of towns) {
    if (Math.hypot(town.x - x, town.y - y) < Math.hypot(best.x - x, best.y - y)) best = town;
  }
  return best;
}

/** The node whose middle is nearest to a town's. */
function nearestNode({ middleX, middleY, size }: Land, { x, y }: Town): number {
  let [best, far] = [0, Infinity];
  for (let node = 0; node < size; node++) {
    const distance = (middleX[node]! - x) ** 2 + (middleY[node]! - y) ** 2;
    if (distance < far) [best, far] = [node, distance];
  }
  return best;
}
