import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { findGaps } from '#statistics/spatial/find-gaps.ts';
import { findOverlaps } from '#statistics/spatial/find-overlaps.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { PolygonFault, PolygonFaultCode } from '#statistics/spatial/polygon-fault.ts';
import { DomainError } from '../domain-error.ts';
import type { AreaOutline, LoadedArea } from './area-outline.ts';

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

/** An area's border that stands already. */
type Standing = Pick<LoadedArea, 'code'> & { readonly geometry: AreaGeometry };

/** What is wrong with borders, and the places that nobody covers. */
export interface OutlineFindings {
  /** `area/ring-not-closed`, `area/ring-too-short`, `area/ring-self-crossing`, `area/overlap`, `area/overlap-with-loaded`. */
  readonly refusals: readonly DomainError[];
  /** `area/gap`: a mistake, or a lake or an area that is not loaded. Looked for when all else is sound. */
  readonly gaps: readonly DomainError[];
}

/**
 * Granska gränser i meter: each border by itself, and, when all are sound, whether two cover the same
 * ground or leave a gap, among themselves and with the borders that stand already.
 */
export function checkOutlines(
  file: string,
  outlines: readonly AreaOutline[],
  standing: readonly Standing[] = [],
): OutlineFindings {
  const refusals = checkBorders(file, outlines);
  if (refusals.length > 0) return { refusals, gaps: [] };
  const all: readonly Beside[] = [
    ...outlines,
    ...standing.map((one) => ({ ...one, feature: undefined })),
  ];
  const overlaps = overlapsBetween(file, all);
  return { refusals: overlaps, gaps: overlaps.length > 0 ? [] : gapsBetween(file, all) };
}

/** Each border by itself. */
export function checkBorders(
  file: string,
  outlines: readonly AreaOutline[],
): readonly DomainError[] {
  return outlines.flatMap((outline) => {
    const errors = checkPolygon(outline.geometry).filter((fault) => fault.severity === 'error');
    // A border that crosses itself may enclose nothing on balance: the crossing is what to mend.
    const fault = errors.find((one) => one.code !== 'zero-area') ?? errors[0];
    return fault === undefined ? [] : [refusalOf(file, outline, fault)];
  });
}

/** A border of the file, or one that stands already and has no place in the file. */
type Beside = Pick<AreaOutline, 'code' | 'geometry'> & { readonly feature: number | undefined };

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

function overlapsBetween(file: string, all: readonly Beside[]): readonly DomainError[] {
  return findOverlaps(
    all.map((one) => one.geometry),
    { unit: 'metres', tolerance: snapMetres },
  )
    .filter((overlap) => overlap.area >= smallestSquareMetres)
    .flatMap(({ a, b, area }) => {
      const [one, other] = [all[a]!, all[b]!]; // those of the file come first
      if (one.feature === undefined) return [];
      const isLoaded = other.feature === undefined;
      const data = {
        file,
        feature: one.feature,
        field: 'geometry',
        code: one.code ?? '',
        other: other.code ?? '',
        squareMetres: Math.round(area),
      };
      return [new DomainError(isLoaded ? 'area/overlap-with-loaded' : 'area/overlap', data)];
    });
}

function gapsBetween(file: string, all: readonly Beside[]): readonly DomainError[] {
  return findGaps(
    all.map((one) => one.geometry),
    { unit: 'metres', snap: snapMetres },
  )
    .filter((gap) => gap.area >= smallestSquareMetres)
    .flatMap((gap) => {
      const around = new Set(gap.rings.flat().map((position) => placeText(position)));
      const beside = all.filter(({ geometry }) => touches(geometry, around));
      const feature = beside.find((one) => one.feature !== undefined)?.feature;
      if (feature === undefined) return []; // it was there before the file
      const data = {
        file,
        feature,
        field: 'geometry',
        codes: beside.map((outline) => outline.code ?? '').slice(0, 6),
        squareMetres: Math.round(gap.area),
        value: placeText(gap.rings[0]![0]!),
      };
      return [new DomainError('area/gap', data)];
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
