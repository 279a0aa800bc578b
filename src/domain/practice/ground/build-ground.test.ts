import { expect, test } from 'vitest';
import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { findGaps } from '#statistics/spatial/find-gaps.ts';
import { findOverlaps } from '#statistics/spatial/find-overlaps.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { planCounty } from '../practice-plan.ts';
import { buildGround } from './build-ground.ts';
import type { Ground } from './ground.ts';

const seeds = [98, 7];
const grounds = new Map(seeds.map((seed) => [seed, buildGround(planCounty(220), seed)]));
const metresOf = (ground: Ground) => ground.areas.map((area) => area.metres);

test.each(seeds)('ground of seed %i is sound: no faults, no gaps, no overlaps', (seed) => {
  const areas = metresOf(grounds.get(seed)!);
  expect(areas).toHaveLength(220);
  const faults = areas.flatMap((area) => checkPolygon(area));
  expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  expect(findOverlaps(areas, { unit: 'metres', tolerance: 0 })).toEqual([]);
  expect(findGaps(areas, { unit: 'metres', snap: 1 })).toEqual([]);
});

test.each(seeds)(
  'of seed %i, those that share edges are those that border on each other',
  (seed) => {
    const ground = grounds.get(seed)!;
    const { rook, islands } = findNeighbours(metresOf(ground), { unit: 'metres', snap: 1 });
    expect(rook.map(({ a, b }) => [a, b])).toEqual(ground.borders.map(({ a, b }) => [a, b]));
    rook.forEach(({ length }, i) => {
      expect(Math.abs(length - ground.borders[i]!.metres)).toBeLessThan(10);
    });
    expect(islands).toEqual([]);
  },
);

test('every corner that two areas share is the same corner', () => {
  const uses = new Map<string, number>();
  for (const { metres } of grounds.get(98)!.areas) {
    const rings = metres.type === 'Polygon' ? metres.coordinates : metres.coordinates.flat();
    const edges = rings.flatMap((ring) =>
      ring.slice(1).map((to, i) => [ring[i]!, to].map(String).sort().join(' ')),
    );
    for (const edge of edges) uses.set(edge, (uses.get(edge) ?? 0) + 1);
  }
  const twice = [...uses.values()].filter((count) => count === 2).length;
  expect(Math.max(...uses.values())).toBe(2);
  expect(twice / uses.size).toBeGreaterThan(0.5);
});

test('towns have many small areas and the countryside few large ones', () => {
  const { areas } = grounds.get(98)!;
  const sizes = (zones: string) =>
    areas
      .filter((area) => zones.includes(area.zone))
      .map((area) => area.squareMetres)
      .sort((a, b) => a - b);
  const [rural, town] = [sizes('A'), sizes('BC')];
  expect(town.length).toBeGreaterThan(2 * rural.length);
  expect(rural[rural.length >> 1]!).toBeGreaterThan(20 * town[town.length >> 1]!);
  const byMunicipality = Array.from(
    { length: 8 },
    (_, m) => areas.filter((area) => area.municipality === m).length,
  );
  expect(Math.max(...byMunicipality)).toBeGreaterThan(4 * Math.min(...byMunicipality));
  expect(Math.min(...byMunicipality)).toBeGreaterThan(4);
});

test('groups are one to four neighbours of one municipality, and split areas lie in one group', () => {
  const { areas } = grounds.get(98)!;
  const groups = Map.groupBy(areas, (area) => area.group);
  for (const inside of groups.values()) {
    expect(inside.length).toBeLessThanOrEqual(4);
    expect(new Set(inside.map((area) => `${area.municipality} ${area.zone}`)).size).toBe(1);
  }
  const pairs = Map.groupBy(areas, (area) => area.splitFrom);
  pairs.delete(undefined);
  expect(pairs.size).toBeGreaterThan(5);
  for (const pair of pairs.values()) {
    expect(pair).toHaveLength(2);
    expect(pair[0]!.group).toBe(pair[1]!.group);
  }
});

test('the same plan and seed give the same ground, another seed another', () => {
  const again = JSON.stringify(buildGround(planCounty(220), 98));
  expect(again).toBe(JSON.stringify(grounds.get(98)));
  expect(again).not.toBe(JSON.stringify(grounds.get(7)));
}, 60_000);

test('a plan outside what can be made is refused', () => {
  for (const areas of [0, 59, 100_001, 220.5, Number.NaN]) {
    expect(() => planCounty(areas)).toThrow('invalid areas');
  }
});
