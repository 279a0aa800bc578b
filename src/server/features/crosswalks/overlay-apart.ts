import type { AreaId } from '#domain/areas/area.ts';
import type { CrosswalkPart } from '#domain/crosswalks/crosswalk.ts';
import { weightByPieces } from '#domain/crosswalks/weight-by-pieces.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { overlayAreas } from '#statistics/spatial/overlay-areas.ts';
import { polygonArea } from '#statistics/spatial/polygon-area.ts';
import { answerApart, runApart } from '../../run-apart.ts';
import { mapGeometry, toSweref } from '../areas/project-coordinates.ts';

/** An area with its border in degrees (WGS 84). */
export interface OverlaidArea {
  readonly id: AreaId;
  readonly geometry: AreaGeometry;
}

/** Two divisions to be laid over each other. */
export interface Overlay {
  /** What the work is called in a refusal. */
  readonly fileName: string;
  readonly from: readonly OverlaidArea[];
  readonly to: readonly OverlaidArea[];
}

/** All of Sweden takes some ten seconds. */
const longestSeconds = 60;
/** Less in common than this share of both areas is a border drawn with other care. */
const smallestShare = 0.005;

/**
 * The parts of a crosswalk by ground, in a process of its own.
 *
 * @throws DomainError `release/reading-too-slow`, `release/reading-too-large`
 */
export function overlayApart(overlay: Overlay): Promise<readonly CrosswalkPart[]> {
  return runApart(import.meta.url, overlay, longestSeconds);
}

/** Measured in SWEREF 99 TM, whose ground is true to within a thousandth. */
export function overlayByGround({ from, to }: Overlay): readonly CrosswalkPart[] {
  const metresOf = (areas: readonly OverlaidArea[]): readonly AreaGeometry[] =>
    areas.map((area) => mapGeometry(area.geometry, toSweref));
  const [one, two] = [metresOf(from), metresOf(to)];
  const sizesOf = (
    areas: readonly OverlaidArea[],
    metres: readonly AreaGeometry[],
  ): ReadonlyMap<AreaId, number> =>
    new Map(areas.map(({ id }, i) => [id, polygonArea(metres[i]!, 'metres')]));
  const pieces = overlayAreas(one, two, 'metres').map(({ a, b, area }) => ({
    from: from[a]!.id,
    to: to[b]!.id,
    weight: area,
  }));
  return weightByPieces(pieces, {
    from: sizesOf(from, one),
    to: sizesOf(to, two),
    smallest: smallestShare,
  });
}

answerApart(import.meta.url, overlayByGround);
