import type { AreaList, AreaSummary, Division } from '#contract/areas.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutSource, type OutTable } from '../../http/tables/out-table.ts';

/** En indelnings områden som tabell: code, name, where each lies and how many live there. */
export function composeAreasTable(
  { division, areas }: AreaList,
  speech: Speech,
): OutTable<AreaSummary> {
  const { say, language } = speech;
  const parentAt = (area: AreaSummary, level: string): AreaSummary['parents'][number] | undefined =>
    area.parents.find((parent) => parent.id.startsWith(`${level}:`));
  const name = division.name[language];
  return {
    title: say('division.list', { division: name }),
    fileName: fileNameOf('omraden', division.id),
    language,
    columns: [
      { head: say('csv.area'), kind: 'code', cell: (area) => area.id },
      { head: say('csv.code'), kind: 'code', cell: (area) => area.code },
      { head: say('csv.name'), kind: 'text', cell: (area) => area.name },
      { head: say('division.choose'), kind: 'code', cell: (area) => area.division },
      {
        head: say('division.municipality'),
        kind: 'text',
        cell: (area) => parentAt(area, 'municipality')?.name ?? null,
      },
      {
        head: say('table.municipality-code'),
        kind: 'code',
        cell: (area) => parentAt(area, 'municipality')?.id.replace('municipality:', '') ?? null,
      },
      {
        head: say('division.inside'),
        kind: 'text',
        cell: (area) => area.parents.map((parent) => parent.name).join(', '),
      },
      { head: say('division.population'), kind: 'integer', cell: (area) => area.population },
      {
        head: say('division.with-geometry'),
        kind: 'text',
        cell: (area) => say(area.hasGeometry ? 'csv.yes' : 'csv.no'),
      },
      { head: say('csv.source'), kind: 'text', cell: () => division.publisher },
    ],
    rows: areas,
    sources: [divisionSource(division)],
    remarks: [],
  };
}

/** Indelningarna som tabell: what there is, from whom, and how much of it is loaded. */
export function composeDivisionsTable(
  divisions: readonly Division[],
  speech: Speech,
): OutTable<Division> {
  const { say, language } = speech;
  return {
    title: say('table.divisions'),
    fileName: fileNameOf('indelningar'),
    language,
    columns: [
      { head: say('division.choose'), kind: 'code', cell: (one) => one.id },
      { head: say('division.name'), kind: 'text', cell: (one) => one.name[language] },
      { head: say('division.areas'), kind: 'integer', cell: (one) => one.areas },
      { head: say('division.with-geometry'), kind: 'integer', cell: (one) => one.withGeometry },
      { head: say('division.publisher'), kind: 'text', cell: (one) => one.publisher },
      { head: say('division.licence'), kind: 'text', cell: (one) => one.licence },
      { head: say('division.reference-date'), kind: 'date', cell: (one) => one.referenceDate },
      { head: say('csv.source'), kind: 'text', cell: (one) => one.source },
    ],
    rows: divisions,
    sources: divisions.map(divisionSource),
    remarks: [],
  };
}

function divisionSource({ publisher, source, licence }: Division): OutSource {
  return { publisher, table: source, licence, fetched: null, release: null };
}
