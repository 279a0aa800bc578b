import { type AreaId, areaIdOf, type DivisionId } from '../../areas/area.ts';
import { lastOldYear, type PracticeCounty, years } from '../practice-county.ts';

/** Nivå: areas that figures are published for, and which small areas lie in each. */
export interface LevelSet {
  readonly division: string;
  readonly ids: readonly AreaId[];
  /** The place in `ids` of every small area of the newest edition. */
  readonly placeOf: Int32Array;
  /** The first and the last year, as places in the list of years. */
  readonly from: number;
  readonly to: number;
  readonly isSmall: boolean;
}

/** The levels of an invented county, finest first; small areas change edition in the middle. */
export function levelSets(county: PracticeCounty): readonly LevelSet[] {
  const last = years.length - 1;
  const change = years.indexOf(lastOldYear);
  const set = (
    division: string,
    codes: readonly string[],
    place: (area: PracticeCounty['areas'][number], i: number) => number,
    [from, to]: readonly [number, number] = [0, last],
  ): LevelSet => ({
    division,
    ids: codes.map((code) => areaIdOf(division as DivisionId, code)),
    placeOf: Int32Array.from(county.areas, place),
    from,
    to,
    isSmall: division.startsWith('deso'),
  });
  const codesOf = (places: readonly { readonly code: string }[]) => places.map(({ code }) => code);
  const countyOf = county.municipalities.map((one) => one.county);
  return [
    set('deso2025', codesOf(county.areas), (_, i) => i, [change + 1, last]),
    set('deso2018', codesOf(county.before), (area) => area.before, [0, change]),
    set('regso2025', codesOf(county.groups), (area) => area.group),
    set('municipality', codesOf(county.municipalities), (area) => area.municipality),
    set('county', codesOf(county.counties), (area) => countyOf[area.municipality]!),
  ];
}

/** A column of small areas added up to a level: one number for each of its areas and years. */
export function addUp({ ids, placeOf }: LevelSet, column: Float64Array): Float64Array {
  const sums = new Float64Array(ids.length * years.length);
  for (let area = 0; area < placeOf.length; area++) {
    for (let year = 0; year < years.length; year++) {
      sums[placeOf[area]! * years.length + year]! += column[area * years.length + year]!;
    }
  }
  return sums;
}
