import type { AreaProfile } from '#contract/areas.ts';
import type { Figure } from '#contract/figures.ts';
import type { Speech } from '#contract/text/format.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { fileNameOf, type OutColumn } from '../../http/tables/out-table.ts';
import type { ObservedTable } from '../../http/tables/write-json-stat.ts';
import { composeObservations } from '../indicators/compose-observations.ts';
import { composeSourceLines, outSourcesOf, type SourceLine } from '../indicators/source-line.ts';
import { listProfileLines, type ProfileLine } from './list-profile-lines.ts';
import type { ReadProfile } from './read-profile.ts';

/**
 * Profilen som tabell, one number a line: the area's own, period by period, what each is compared with,
 * the population by age, and what is absent with its reason.
 */
export function composeProfileTable(read: ReadProfile, speech: Speech): ObservedTable<ProfileLine> {
  const { profile, indicators, sources } = read;
  const { area } = profile;
  const rows = listProfileLines(profile, indicators, speech);
  const shown = new Set(rows.map((line) => line.indicator.id));
  return {
    title: area.name,
    fileName: fileNameOf('omradesprofil', area.id),
    language: speech.language,
    columns: columnsOf(profile, indicators, speech, composeSourceLines(sources, speech)),
    rows,
    sources: outSourcesOf(sources),
    remarks: [
      ...indicators
        .filter(({ id }) => shown.has(id))
        .map(({ name, caveats }) => `${name[speech.language]}: ${caveats[speech.language]}`),
    ],
    observations: composeObservations<ProfileLine>(speech, (line) =>
      line.area === null || line.figure === null
        ? undefined
        : {
            area: line.area,
            areaName: line.comparison === '' ? area.name : line.comparison,
            indicator: line.indicator,
            period: line.figure.period,
            sex: line.sex,
            age: line.age,
            value: line.figure.value,
            missing: line.figure.missing,
          },
    ),
  };
}

function columnsOf(
  { area }: AreaProfile,
  indicators: readonly Indicator[],
  speech: Speech,
  sourceOf: SourceLine,
): readonly OutColumn<ProfileLine>[] {
  const { say, language } = speech;
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (id: string | undefined): string =>
    id === undefined ? '' : (known.get(id)?.name[language] ?? id);
  const number = (head: string, part: 'value' | 'low' | 'high'): OutColumn<ProfileLine> => ({
    head,
    kind: 'decimal',
    decimals: (line) => line.indicator.decimals,
    cell: (line) => line.figure?.[part] ?? null,
  });
  const figure = (head: string, part: keyof Figure, kind: OutColumn<ProfileLine>['kind']) => ({
    head,
    kind,
    cell: (line: ProfileLine) => line.figure?.[part] ?? null,
  });
  return [
    { head: say('csv.area'), kind: 'code', cell: () => area.id },
    { head: say('csv.name'), kind: 'text', cell: () => area.name },
    { head: say('csv.indicator-id'), kind: 'code', cell: (line) => line.indicator.id },
    { head: say('csv.indicator'), kind: 'text', cell: (line) => nameOf(line.indicator.id) },
    { head: say('csv.proxy'), kind: 'text', cell: (line) => nameOf(line.indicator.proxyFor) },
    { head: say('csv.role'), kind: 'text', cell: (line) => line.role },
    { head: say('csv.comparison'), kind: 'text', cell: (line) => line.comparison },
    {
      head: say('csv.unit'),
      kind: 'text',
      cell: (line) => say(`unit-name.${line.indicator.unit}`),
    },
    figure(say('csv.period'), 'period', 'code'),
    { head: say('csv.sex'), kind: 'text', cell: (line) => say(`sex.${line.sex}`) },
    {
      head: say('csv.age'),
      kind: 'code',
      cell: (line) => (line.age === 'total' ? say('age.total') : line.age),
    },
    number(say('csv.value'), 'value'),
    { head: say('csv.missing'), kind: 'text', cell: (line) => line.missing },
    figure(say('csv.count'), 'count', 'decimal'),
    figure(say('csv.denominator'), 'denominator', 'decimal'),
    number(say('csv.low'), 'low'),
    number(say('csv.high'), 'high'),
    {
      head: say('csv.stand-in'),
      kind: 'text',
      cell: (line) => say(line.standIn ? 'csv.yes' : 'csv.no'),
    },
    {
      head: say('csv.source'),
      kind: 'text',
      cell: (line) => (line.figure === null ? '' : sourceOf(line.figure.release)),
    },
    figure(say('csv.release'), 'release', 'code'),
  ];
}
