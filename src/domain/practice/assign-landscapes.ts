import type { Random } from '#statistics/random.ts';
import type { Ground } from './ground/ground.ts';

/** The kinds in the order of the catalogue. */
const [student, strained, mixed, central, flats, country, villas] = [0, 1, 2, 3, 4, 5, 6] as const;

/** A town with fewer areas than this has no parts of different kinds. */
const smallestParted = 6;
const studentTown = 30;

/**
 * Fördela landskap: a kind for each area, in one piece each as far as it goes: in a town from its middle
 * outwards young and central, owned flats, villas, with neighbourhoods of rented and mixed tenure in it and
 * student housing in the large ones; else countryside. Places in the catalogue's list of kinds.
 */
export function assignLandscapes(ground: Ground, random: Random): readonly number[] {
  const kinds: number[] = ground.areas.map(() => country);
  const byTown = Map.groupBy(ground.areas.keys(), (area) => ground.areas[area]!.town);
  for (const [town, areas] of byTown) {
    if (town < 0 || areas.length < smallestParted) continue;
    partTown(ground, areas, kinds, random);
  }
  return kinds;
}

function partTown(
  { areas: all, towns }: Ground,
  areas: readonly number[],
  kinds: number[],
  random: Random,
): void {
  const town = towns[all[areas[0]!]!.town]!;
  const origin = middleOfAll(areas.map((area) => all[area]!.middle));
  const distance = (a: number, b: readonly [number, number]): number =>
    Math.hypot(all[a]!.middle[0] - b[0], all[a]!.middle[1] - b[1]);
  const outwards = areas.toSorted((a, b) => distance(a, origin) - distance(b, origin));
  const size = areas.length;
  outwards.forEach((area, i) => {
    kinds[area] = i < size * 0.18 ? central : i < size * 0.5 ? flats : villas;
  });
  const taken = new Set<number>();
  /** A neighbourhood around an area so far out, as a share: those nearest to it that are not taken. */
  const settle = (from: number, to: number, number: number, kind: number): void => {
    const at = Math.floor(size * (from + random.nextFloat() * (to - from)));
    const centre = outwards.slice(at).find((area) => !taken.has(area)) ?? outwards.at(-1)!;
    const middle = all[centre]!.middle;
    const near = areas
      .filter((area) => !taken.has(area))
      .toSorted((a, b) => distance(a, middle) - distance(b, middle));
    for (const area of near.slice(0, number)) {
      kinds[area] = kind;
      taken.add(area);
    }
    if (kind !== strained) return;
    for (const area of near.slice(number, 2 * number)) {
      kinds[area] = mixed;
      taken.add(area);
    }
  };
  if (town.isMain && size >= studentTown) settle(0.3, 0.5, Math.max(2, size * 0.06), student);
  const nuclei = Math.max(1, Math.round(size / 30));
  const each = Math.max(1, Math.round((size * 0.15) / nuclei));
  for (let i = 0; i < nuclei; i++) settle(0.4, 0.85, each, strained);
}

function middleOfAll(places: readonly (readonly [number, number])[]): [number, number] {
  const sum = places.reduce(([x, y], place) => [x + place[0], y + place[1]], [0, 0]);
  return [sum[0] / places.length, sum[1] / places.length];
}
