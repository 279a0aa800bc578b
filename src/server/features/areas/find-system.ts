import type { MapProjection } from '#domain/areas/map-projection.ts';
import type { Position } from '#statistics/spatial/geometry.ts';
import { toDegreesFrom } from './project-coordinates.ts';

/** In which system a file's coordinates are. */
export interface FoundSystem {
  readonly system: MapProjection;
  /** Whether latitude or northing comes first. */
  readonly isSwapped: boolean;
  /** The system that the coordinates fit when they do not fit the stated one. */
  readonly contradicted: MapProjection | undefined;
  /** The position it was found by, as a reader writes it. */
  readonly first: string;
}

/** Systems that are recognised by their coordinates. In each other's numbers they lie far from Sweden. */
const recognised = ['EPSG:3006', 'EPSG:4326'] as const;

/**
 * The system of a file: the stated one, else the one that its first position fits, WGS 84 when none does.
 * WFS answers may have latitude first whatever was asked for; in Sweden longitude is below 30 and latitude
 * above, as easting is below two million and northing above, so the order shows.
 */
export function findSystem(
  stated: MapProjection | undefined,
  position: Position | undefined,
): FoundSystem {
  const found = {
    isSwapped: false,
    contradicted: undefined,
    first: position?.slice(0, 2).join(', ') ?? '',
  };
  if (position === undefined) return { ...found, system: stated ?? 'EPSG:4326' };
  const turned = [position[1]!, position[0]!];
  const candidates = stated === undefined ? recognised : [stated];
  for (const [at, isSwapped] of [
    [position, false],
    [turned, true],
  ] as const) {
    const system = candidates.find((one) => isInSweden(at, one));
    if (system !== undefined) return { ...found, system, isSwapped };
  }
  const fits = recognised.find((one) => isInSweden(position, one) || isInSweden(turned, one));
  return { ...found, system: stated ?? 'EPSG:4326', contradicted: fits };
}

/** Limits of Sweden with room to spare: smallest and largest x, smallest and largest y. */
const limits = {
  'EPSG:4326': [10, 25, 55, 70],
  'EPSG:3006': [200_000, 1_000_000, 6_100_000, 7_750_000],
} as const;

/** Whether a position in a system, east first, lies in or near Sweden. */
export function isInSweden(position: Position, system: MapProjection): boolean {
  const known = system === 'EPSG:4326' || system === 'EPSG:3006' ? system : 'EPSG:4326';
  const [x, y] = known === system ? position : toDegreesFrom(system)(position);
  const [minX, maxX, minY, maxY] = limits[known];
  return x! >= minX && x! <= maxX && y! >= minY && y! <= maxY;
}
