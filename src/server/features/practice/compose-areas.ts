import { areaIdOf, type DivisionId } from '#domain/areas/area.ts';
import { nameArea } from '#domain/areas/name-area.ts';
import type { PracticeNames } from '#domain/practice/practice-catalogue.ts';
import type { PracticeCounty } from '#domain/practice/practice-county.ts';
import type { AreaRow } from '../areas/rows.ts';

/** Every area of an invented county, those that others lie in first. */
export function composeAreas(county: PracticeCounty, names: PracticeNames): readonly AreaRow[] {
  const countries = [row('country', 'SE', names.country.sv, null, [])];
  const counties = county.counties.map(({ code, name }) =>
    row('county', code, name, null, [...countries]),
  );
  const municipalities = county.municipalities.map((one) =>
    row('municipality', one.code, one.name, one.code, [counties[one.county]!]),
  );
  const groups = county.groups.map(({ code, name, municipality }) => {
    const around = municipalities[municipality]!;
    return row('regso2025', code, name, around.code, [around]);
  });
  const small = (division: string, code: string, group: number): AreaRow => {
    const around = groups[group]!;
    const name = nameArea('deso', undefined, code, around.name);
    return row(division, code, name, around.municipality_code, [around]);
  };
  return [
    ...countries,
    ...counties,
    ...municipalities,
    ...groups,
    ...county.before.map(({ code, parts }) =>
      small('deso2018', code, county.areas[parts[0]!]!.group),
    ),
    ...county.areas.map(({ code, group }) => small('deso2025', code, group)),
  ];
}

/** A row that lies in another, and in all that that one lies in. */
function row(
  division: string,
  code: string,
  name: string,
  municipality: string | null,
  [nearest]: readonly AreaRow[],
): AreaRow {
  return {
    id: areaIdOf(division as DivisionId, code),
    division_id: division,
    code,
    name,
    municipality_code: municipality,
    parents: nearest === undefined ? [] : [nearest.id, ...nearest.parents],
  };
}
