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
 * The system of a file: the stated one, else the one that most of the given positions fit, WGS 84 when none
 * does. WFS answers may have latitude first whatever was asked for; in Sweden longitude is below 30 and
 * latitude above, as easting is below two million and northing above, so the order shows.
 */
export function findSystem(
  stated: MapProjection | undefined,
  positions: readonly Position[],
): FoundSystem {
  const first = positions[0]?.slice(0, 2).join(', ') ?? '';
  const readings = (systems: readonly MapProjection[]) =>
    [false, true].flatMap((isSwapped) =>
      systems.map((system) => ({
        system,
        isSwapped,
        fits: countFits(positions, system, isSwapped),
      })),
    );
  const [best] = readings(stated === undefined ? recognised : [stated]).sort(
    (a, b) => b.fits - a.fits, // of equals the first stays first
  );
  if (best !== undefined && best.fits > 0) {
    return { system: best.system, isSwapped: best.isSwapped, contradicted: undefined, first };
  }
  const other = readings(recognised).find((one) => one.fits > 0);
  return { system: stated ?? 'EPSG:4326', isSwapped: false, contradicted: other?.system, first };
}

function countFits(
  positions: readonly Position[],
  system: MapProjection,
  isSwapped: boolean,
): number {
  return positions.filter((at) => isInSweden(isSwapped ? [at[1]!, at[0]!] : at, system)).length;
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
