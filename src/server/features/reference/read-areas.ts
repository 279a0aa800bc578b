import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { areaIdOf, parseAreaId, parseDivision } from '#domain/areas/area.ts';
import { nameArea } from '#domain/areas/name-area.ts';
import type { AreaRow } from '../areas/rows.ts';

/** A row of `division`. */
export interface DivisionRow {
  readonly id: string;
  readonly level: string;
  readonly vintage: number | null;
  readonly name_sv: string;
  readonly name_en: string;
  readonly publisher: string;
  readonly licence: string;
  readonly source: string;
  readonly reference_date: string | null;
}

interface DivisionEntry {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly publisher: string;
  readonly licence: string;
  readonly source: string;
  readonly referenceDate: string | null;
}

/** Reads `divisions.yaml`. */
export function readDivisions(text: string): readonly DivisionRow[] {
  return (parseYaml(text) as DivisionEntry[]).map((entry) => {
    const { id, level, vintage = null } = parseDivision(entry.id);
    return {
      id,
      level,
      vintage,
      name_sv: entry.name.sv,
      name_en: entry.name.en,
      publisher: entry.publisher,
      licence: entry.licence,
      source: entry.source,
      reference_date: entry.referenceDate,
    };
  });
}

/** Reads `areas.csv`; a small area is named after the area it lies in. */
export function readAreas(text: string): readonly AreaRow[] {
  const records = parseCsv<Record<string, string>>(text, { columns: true });
  const names = new Map(records.map((record) => [record.id, record.name]));
  return records.map((record) => {
    const division = parseDivision(record.division ?? '');
    const parents = (record.parents ?? '')
      .split(' ')
      .filter((id) => id !== '')
      .map(parseAreaId);
    const parentName = parents[0] === undefined ? undefined : names.get(parents[0]);
    return {
      id: areaIdOf(division.id, record.code ?? ''),
      division_id: division.id,
      code: record.code ?? '',
      name: nameArea(division.level, record.name || undefined, record.code ?? '', parentName),
      municipality_code: record.municipality || null,
      parents,
    };
  });
}
