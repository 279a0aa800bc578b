import { createRandom } from '#statistics/random.ts';
import { centroid } from '#statistics/spatial/centroid.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { polygonArea } from '#statistics/spatial/polygon-area.ts';
import type { CountyPlan } from '../practice-plan.ts';
import { assignMunicipalities } from './assign-municipalities.ts';
import { divideGraph } from './divide-graph.ts';
import { type District, findDistricts } from './find-districts.ts';
import type { Ground, GroundArea, Zone } from './ground.ts';
import { planGround } from './ground-plan.ts';
import { groupAreas, groupCounties, pickSplits } from './group-areas.ts';
import { type Land, landGraph } from './land-graph.ts';
import { walkRoom } from './measure-distances.ts';
import { refineMesh } from './refine-mesh.ts';
import { shakeMesh } from './shake-mesh.ts';
import { shareOut } from './share-out.ts';
import { smoothBorders } from './smooth-borders.ts';
import { sharedBorders, traceAreas } from './trace-areas.ts';

/** Triangles to an area: more make its border more winding. */
const fineness = 26;

/**
 * Bygg mark: land with a coast, municipalities around their towns, and small areas of about equal
 * population: small in towns, large in the countryside. Their borders are edges of one mesh of triangles,
 * so they are shared exactly, without gaps or overlaps. The same plan and seed give the same ground.
 *
 * @throws RangeError when the plan does not fit on its land
 */
export function buildGround(plan: CountyPlan, seed: number): Ground {
  const ground = planGround(plan, seed);
  const { coast, density, towns } = ground;
  const shoreSize = (plan.detail * 0.5) ** 2;
  const largest = plan.detail ** 2;
  const mesh = shakeMesh(
    refineMesh(plan.width, plan.height, plan.detail * 6, (size, x, y) => {
      const far = coast(x, y);
      if (far < -plan.detail - 2 * Math.sqrt(size)) return false;
      const isShore = size > shoreSize && Math.abs(far) < Math.sqrt(size);
      if (isShore || size > largest || density.isCoarse(size, x, y)) return true;
      return size * density.at(x, y) * fineness > 1;
    }),
    createRandom(seed + 1),
  );
  const land = landGraph(mesh, ground);
  const room = walkRoom(land);
  const municipality = assignMunicipalities(land, room, towns);
  const total = land.weights.reduce((sum, weight) => sum + weight, 0);
  const { districts, islands } = findDistricts(land, ground, municipality, total / plan.areas);
  const ordered = [...districts].sort((a, b) => rank(a) - rank(b));
  const quotas = shareOut(
    ordered.map((district) => district.weight),
    plan.areas,
  );
  const part = new Int32Array(land.size);
  const division = { part, next: 1 };
  const kinds: { readonly district: number }[] = [];
  const numbers = new Map<number, number>();
  ordered.forEach((district, i) => {
    const number = division.next++;
    for (const node of district.nodes) part[node] = number;
    for (const made of divideGraph(land, room, division, district.nodes, quotas[i]!)) {
      numbers.set(made, kinds.length);
      kinds.push({ district: i });
    }
  });
  for (let node = 0; node < land.size; node++) part[node] = numbers.get(part[node]!) ?? -1;
  landIslands(land, part, islands, municipality);

  const area = new Int32Array(mesh.count).fill(-1);
  for (let node = 0; node < land.size; node++) area[land.triangles[node]!] = part[node]!;
  smoothBorders(mesh, area);
  const outlines = traceAreas(mesh, area, plan.areas, plan.origin);
  const lengths = sharedBorders(mesh, area, plan.areas);
  const borders = [...lengths]
    .sort(([a], [b]) => a - b)
    .map(([key, metres]) => ({ a: Math.floor(key / plan.areas), b: key % plan.areas, metres }));
  const districtOf = kinds.map((kind) => kind.district);
  const groups = groupAreas(districtOf, borders);
  const splits = pickSplits(districtOf, groups, borders, ordered, createRandom(seed + 2));
  const areas = outlines.map((metres, i): GroundArea => {
    const district = ordered[districtOf[i]!]!;
    const middle = centroid(metres)!; // an area has a size
    return {
      municipality: district.municipality,
      zone: zoneOf(district),
      town: district.town,
      group: groups[i]!,
      splitFrom: splits.get(i),
      metres,
      middle: [middle[0], middle[1]],
      squareMetres: polygonArea(metres, 'metres'),
    };
  });
  const counties = groupCounties(
    plan,
    areas.map((one) => one.municipality),
    borders,
  );
  const mergedBy = (numbers: readonly number[]): readonly AreaGeometry[] => {
    const whole = area.map((one) => (one < 0 ? -1 : numbers[one]!));
    return traceAreas(mesh, whole, 1 + Math.max(...numbers), plan.origin);
  };
  const parts = partsBefore(areas);
  const before = new Array<number>(areas.length);
  parts.forEach((members, i) => {
    for (const member of members) before[member] = i;
  });
  return {
    areas,
    borders,
    before: mergedBy(before).map((metres, i) => ({ parts: parts[i]!, metres })),
    groups: mergedBy(groups),
    municipalities: mergedBy(areas.map((one) => one.municipality)),
    counties,
    towns,
  };

  function zoneOf({ town }: District): Zone {
    return town < 0 ? 'A' : towns[town]!.isMain ? 'C' : 'B';
  }
  /** Municipality by municipality: countryside, smaller towns, main town. */
  function rank(district: District): number {
    return district.municipality * 3 + 'ABC'.indexOf(zoneOf(district));
  }
}

/** Today's areas that each area of the edition before has become, in the order of the first of them. */
function partsBefore(areas: readonly GroundArea[]): readonly (readonly number[])[] {
  const pairs = new Map<number, number[]>();
  const parts: number[][] = [];
  areas.forEach(({ splitFrom }, i) => {
    const pair = splitFrom === undefined ? undefined : pairs.get(splitFrom);
    if (pair) {
      pair.push(i);
      return;
    }
    const alone = [i];
    parts.push(alone);
    if (splitFrom !== undefined) pairs.set(splitFrom, alone);
  });
  return parts;
}

/** Gives each island to the area of its municipality that is nearest. */
function landIslands(
  land: Land,
  part: Int32Array,
  islands: readonly Int32Array[],
  municipality: Int32Array,
): void {
  if (islands.length === 0) return;
  const mainland = new Map<number, number[]>();
  for (let node = 0; node < land.size; node++) {
    if (part[node]! < 0) continue;
    const list = mainland.get(municipality[node]!);
    if (list) list.push(node);
    else mainland.set(municipality[node]!, [node]);
  }
  for (const nodes of islands) {
    const first = nodes[0]!;
    let [best, far] = [-1, Infinity];
    for (const node of mainland.get(municipality[first]!) ?? []) {
      const dx = land.middleX[node]! - land.middleX[first]!;
      const distance = dx * dx + (land.middleY[node]! - land.middleY[first]!) ** 2;
      if (distance < far) [best, far] = [node, distance];
    }
    for (const node of nodes) part[node] = part[best]!;
  }
}
