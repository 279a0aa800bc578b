import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { findGaps } from '#statistics/spatial/find-gaps.ts';
import { findOverlaps } from '#statistics/spatial/find-overlaps.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { PolygonFault, PolygonFaultCode } from '#statistics/spatial/polygon-fault.ts';
import { DomainError } from '../domain-error.ts';
import type { AreaOutline } from './area-outline.ts';

/** Borders closer than this many metres are one; overlaps and slits thinner than it are rounding. */
const snapMetres = 1;
/** A gap or an overlap smaller than this is drawing, not a mistake: about a house plot. */
const smallestSquareMetres = 1_000;

const codeOfFault: Readonly<
  Record<Exclude<PolygonFaultCode, 'repeated-position' | 'self-touching'>, string>
> = {
  'not-finite': 'area/wrong-projection',
  'too-few-positions': 'area/ring-too-short',
  'ring-not-closed': 'area/ring-not-closed',
  'zero-area': 'area/ring-too-short',
  'self-crossing': 'area/ring-self-crossing',
  'rings-crossing': 'area/ring-self-crossing',
  'hole-outside-shell': 'area/ring-self-crossing',
  empty: 'area/ring-too-short',
};

/**
 * Granska gränser i meter: each border by itself, and, when all are sound, whether two cover the same
 * ground or leave a gap between them. Codes: `area/ring-not-closed`, `area/ring-too-short`,
 * `area/ring-self-crossing`, `area/overlap`, `area/gap`.
 */
export function checkOutlines(
  file: string,
  outlines: readonly AreaOutline[],
): readonly DomainError[] {
  const refusals = outlines.flatMap((outline) => {
    const errors = checkPolygon(outline.geometry).filter((fault) => fault.severity === 'error');
    // A border that crosses itself may enclose nothing on balance: the crossing is what to mend.
    const fault = errors.find((one) => one.code !== 'zero-area') ?? errors[0];
    return fault === undefined ? [] : [refusalOf(file, outline, fault)];
  });
  if (refusals.length > 0) return refusals;
  const geometries = outlines.map((outline) => outline.geometry);
  const overlaps = overlapsBetween(file, outlines, geometries);
  return overlaps.length > 0 ? overlaps : gapsBetween(file, outlines, geometries);
}

function refusalOf(file: string, outline: AreaOutline, fault: PolygonFault): DomainError {
  const code = codeOfFault[fault.code as keyof typeof codeOfFault];
  return new DomainError(code, {
    file,
    feature: outline.feature,
    field: 'geometry',
    code: outline.code ?? '',
    value: fault.at === undefined ? '' : placeText(fault.at),
  });
}

function overlapsBetween(
  file: string,
  outlines: readonly AreaOutline[],
  geometries: readonly AreaGeometry[],
): readonly DomainError[] {
  return findOverlaps(geometries, { unit: 'metres', tolerance: snapMetres })
    .filter((overlap) => overlap.area >= smallestSquareMetres)
    .map(
      ({ a, b, area }) =>
        new DomainError('area/overlap', {
          file,
          feature: outlines[a]!.feature,
          field: 'geometry',
          code: outlines[a]!.code ?? '',
          other: outlines[b]!.code ?? '',
          squareMetres: Math.round(area),
        }),
    );
}

function gapsBetween(
  file: string,
  outlines: readonly AreaOutline[],
  geometries: readonly AreaGeometry[],
): readonly DomainError[] {
  return findGaps(geometries, { unit: 'metres', snap: snapMetres })
    .filter((gap) => gap.area >= smallestSquareMetres)
    .map((gap) => {
      const around = new Set(gap.rings.flat().map((position) => placeText(position)));
      const beside = outlines.filter(({ geometry }) => touches(geometry, around));
      return new DomainError('area/gap', {
        file,
        feature: beside[0]?.feature ?? 0,
        field: 'geometry',
        codes: beside.map((outline) => outline.code ?? '').slice(0, 6),
        squareMetres: Math.round(gap.area),
        value: placeText(gap.rings[0]![0]!),
      });
    });
}

/** Whether an area has a corner on a ring, given as texts of whole metres. */
function touches(geometry: AreaGeometry, around: ReadonlySet<string>): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) =>
    rings.some((ring) => ring.some((position) => around.has(placeText(position)))),
  );
}

function placeText(position: readonly number[]): string {
  return `${Math.round(position[0]!)}, ${Math.round(position[1]!)}`;
}
