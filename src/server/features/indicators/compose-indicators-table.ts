import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { fileNameOf, type OutColumn, type OutTable } from '../../http/tables/out-table.ts';

type Cell = OutColumn<IndicatorMetadata>['cell'];

/** Indikatorkatalogen som tabell: everything documented about each measure, and its newest values. */
export function composeIndicatorsTable(
  indicators: readonly IndicatorMetadata[],
  speech: Speech,
): OutTable<IndicatorMetadata> {
  const { say, language } = speech;
  const text = (head: string, cell: Cell): OutColumn<IndicatorMetadata> => ({
    head,
    kind: 'text',
    cell,
  });
  const known = (said: string): string => (said === 'unknown' ? say('data.unknown') : said);
  const nameOf = (id: string | null): string =>
    indicators.find((one) => one.id === id)?.name[language] ?? '';
  return {
    title: say('data.section.indikatorer'),
    fileName: fileNameOf('indikatorer'),
    language,
    columns: [
      { head: say('csv.indicator-id'), kind: 'code', cell: (one) => one.id },
      text(say('catalogue.name'), (one) => one.name[language]),
      text(say('catalogue.definition'), (one) => one.definition[language]),
      text(say('catalogue.unit'), (one) => say(`unit-name.${one.unit}`)),
      { head: say('catalogue.decimals'), kind: 'integer', cell: (one) => one.decimals },
      text(say('catalogue.numerator'), (one) => one.numerator[language]),
      text(say('catalogue.denominator'), (one) => one.denominator[language]),
      text(say('catalogue.polarity'), (one) => say(`catalogue.polarity.${one.polarity}`)),
      text(say('catalogue.kind'), (one) => say(`catalogue.kind.${one.kind}`)),
      text(say('csv.proxy'), (one) => nameOf(one.proxyFor)),
      text(say('catalogue.about-children'), (one) => say(one.aboutChildren ? 'csv.yes' : 'csv.no')),
      { head: say('catalogue.policy-area'), kind: 'code', cell: (one) => one.policyArea },
      text(say('catalogue.level'), (one) => say(`level.${one.lowestLevel}`)),
      text(say('catalogue.period-kind'), (one) => say(`period-kind.${one.periodKind}`)),
      {
        head: say('catalogue.newest'),
        kind: 'code',
        cell: (one) =>
          one.coverage
            .map(({ period }) => period)
            .sort()
            .at(-1) ?? null,
      },
      {
        head: say('catalogue.values'),
        kind: 'integer',
        cell: (one) => one.coverage.reduce((sum, { values }) => sum + values, 0),
      },
      text(say('catalogue.publisher'), (one) => one.source.publisher),
      text(say('catalogue.table'), (one) => known(one.source.table)),
      text(say('catalogue.query'), (one) => known(one.source.cellQuery)),
      {
        head: say('catalogue.published'),
        kind: 'date',
        cell: (one) => known(one.source.publishedOn),
      },
      {
        head: say('catalogue.next-update'),
        kind: 'date',
        cell: (one) => known(one.source.nextUpdate),
      },
      text(say('catalogue.licence'), (one) => one.source.licence),
      text(say('catalogue.caveats'), (one) => one.caveats[language]),
    ],
    rows: indicators,
    sources: [],
    remarks: [say('table.from-program', { folder: 'data/indicators' })],
  };
}
