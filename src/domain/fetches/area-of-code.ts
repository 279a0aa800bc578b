import { type AreaId, areaIdOf, type DivisionId, isCodeOf } from '../areas/area.ts';

const suffix = /^(.+)_(DeSO|RegSO)(20[0-9]{2})$/;

/**
 * Område för en kod: the area that a code in a table of Statistics Sweden stands for, or undefined when it
 * stands for none that we keep. `00` is the country; codes of small areas carry their edition as a suffix
 * from 2025, and a bare code is of the edition before (DeSO 2018, RegSO 2020).
 *
 * @example
 * areaOfCode('00') // => 'country:SE'
 * areaOfCode('03') // => 'county:03'
 * areaOfCode('0380C1230_DeSO2025') // => 'deso2025:0380C1230'
 * areaOfCode('0380R001') // => 'regso2020:0380R001'
 * areaOfCode('all') // => undefined
 */
export function areaOfCode(code: string): AreaId | undefined {
  if (code === '00') return 'country:SE' as AreaId;
  const edition = suffix.exec(code);
  if (edition !== null) {
    return areaIn(`${edition[2]!.toLowerCase()}${edition[3]}`, edition[1]!);
  }
  return (
    areaIn('county', code) ??
    areaIn('municipality', code) ??
    areaIn('deso2018', code) ??
    areaIn('regso2020', code)
  );
}

function areaIn(division: string, code: string): AreaId | undefined {
  return isCodeOf(division, code) ? areaIdOf(division as DivisionId, code) : undefined;
}
