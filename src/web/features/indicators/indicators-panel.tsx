import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { askIndicators } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { IndicatorPanel } from './indicator-panel.tsx';

/** Indikatorer: all measures, or one with everything that is documented about it. */
export function IndicatorsPanel(): ReactNode {
  const { indikator } = useSearch({ strict: false }) as { indikator?: string };
  return (
    <Answered ask={askIndicators()}>
      {({ indicators }) => {
        const chosen = indicators.find((indicator) => indicator.id === indikator);
        return chosen === undefined ? (
          <IndicatorList indicators={indicators} />
        ) : (
          <IndicatorPanel indicator={chosen} all={indicators} />
        );
      }}
    </Answered>
  );
}

function IndicatorList({
  indicators,
}: {
  readonly indicators: readonly IndicatorMetadata[];
}): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase(language);
  const shown = indicators.filter((indicator) =>
    `${indicator.name[language]} ${indicator.id}`.toLocaleLowerCase(language).includes(wanted),
  );
  return (
    <>
      <p>{say('catalogue.lead')}</p>
      <TableDownload path={paths.indicatorsTable} what={say('data.section.indikatorer')} />
      <div className={styles.row}>
        <TextField label={say('data.search')} type="search" value={search} onChange={setSearch} />
      </div>
      <div className={styles.wide}>
        <SortedTable
          caption={say('data.count', { shown: shown.length, total: indicators.length })}
          rows={shown}
          rowKey={(indicator) => indicator.id}
          empty={say(indicators.length === 0 ? 'catalogue.empty' : 'data.nothing-found')}
          firstSort={{ column: 'name', descending: false }}
          columns={[
            {
              id: 'name',
              head: say('catalogue.name'),
              isRowHead: true,
              cell: (indicator) => (
                <Link
                  to="/data/$section"
                  params={{ section: 'indikatorer' }}
                  search={(before: object) => ({ ...before, indikator: indicator.id })}
                >
                  {indicator.name[language]}
                </Link>
              ),
              sortBy: (indicator) => indicator.name[language],
            },
            {
              id: 'unit',
              head: say('catalogue.unit'),
              cell: (indicator) => say(`unit-name.${indicator.unit}`),
              sortBy: (indicator) => say(`unit-name.${indicator.unit}`),
            },
            {
              id: 'level',
              head: say('catalogue.level'),
              cell: (indicator) => say(`level.${indicator.lowestLevel}`),
              sortBy: (indicator) => indicator.lowestLevel,
            },
            {
              id: 'newest',
              head: say('catalogue.newest'),
              cell: (indicator) => {
                const newest = newestPeriod(indicator);
                return newest === null ? say('catalogue.no-values') : sayPeriod(speech, newest);
              },
              sortBy: newestPeriod,
            },
            {
              id: 'publisher',
              head: say('catalogue.publisher'),
              cell: (indicator) => indicator.source.publisher,
              sortBy: (indicator) => indicator.source.publisher,
            },
          ]}
        />
      </div>
    </>
  );
}

function newestPeriod(indicator: IndicatorMetadata): string | null {
  const periods = indicator.coverage.map((one) => one.period).sort();
  return periods.at(-1) ?? null;
}
