import { type AreaId, areaIdOf, isCodeOf, parseDivision } from '#domain/areas/area.ts';

/**
 * Läs SCB:s områdeskod: the area that a region code of a table stands for. A small area's code ends in the
 * edition, `0380C1230_DeSO2025`; a bare one is the first edition (DeSO 2018, RegSO 2020). Undefined for
 * what is no area of ours, such as a total or a labour market region.
 *
 * @example
 * readAreaCode('0380C1230_DeSO2025') // => 'deso2025:0380C1230'
 * readAreaCode('0380R001') // => 'regso2020:0380R001'
 * readAreaCode('00') // => 'country:SE'
 * readAreaCode('03') // => 'county:03'
 * readAreaCode('SA') // => undefined
 */
export function readAreaCode(text: string): AreaId | undefined {
  if (text === '00') return areaIdOf(parseDivision('country').id, 'SE');
  const edition = /^(.+)_(DeSO|RegSO)(20\d\d)$/i.exec(text);
  const candidates =
    edition === null
      ? ['county', 'municipality', 'deso2018', 'regso2020']
      : [`${edition[2]!.toLowerCase()}${edition[3]}`];
  const code = edition === null ? text : edition[1]!;
  const division = candidates.find((one) => isCodeOf(one, code));
  return division === undefined ? undefined : areaIdOf(parseDivision(division).id, code);
}
