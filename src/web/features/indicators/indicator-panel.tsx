import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import { tableEndings } from '#contract/tables.ts';
import { sayAge, sayPeriod } from '#contract/text/say-value.ts';
import { askPolicyAreas } from '../../api.ts';
import { Facts } from '../../design/facts.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { listFacts } from './list-facts.ts';
import { TemplatePanel } from './template-panel.tsx';

export interface IndicatorPanelProps {
  readonly indicator: IndicatorMetadata;
  readonly all: readonly IndicatorMetadata[];
}

/** Everything documented about one measure, and where it has values. */
export function IndicatorPanel({ indicator, all }: IndicatorPanelProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const policyAreas = useQuery(askPolicyAreas()).data?.policyAreas ?? [];
  return (
    <>
      <p>
        <Link
          to="/data/$section"
          params={{ section: 'indikatorer' }}
          search={(before: object) => ({ ...before, indikator: undefined })}
        >
          {say('catalogue.back')}
        </Link>
      </p>
      <section className={styles.section}>
        <h2>{indicator.name[language]}</h2>
        <Facts facts={listFacts(speech, indicator, all, policyAreas)} />
      </section>
      <Coverage indicator={indicator} />
      <TemplatePanel key={indicator.id} indicator={indicator} />
    </>
  );
}

function Coverage({ indicator }: { readonly indicator: IndicatorMetadata }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section className={styles.section}>
      <h2>{say('catalogue.coverage')}</h2>
      <div className={styles.wide}>
        <SortedTable
          caption={say('catalogue.coverage')}
          hideCaption
          rows={indicator.coverage}
          rowKey={(one) => `${one.division} ${one.period} ${one.sex} ${one.age}`}
          empty={say('catalogue.coverage-empty', {
            table: indicator.source.table,
            publisher: indicator.source.publisher,
          })}
          columns={[
            {
              id: 'division',
              head: say('catalogue.division'),
              isRowHead: true,
              cell: (one) => one.division,
              sortBy: (one) => one.division,
            },
            {
              id: 'period',
              head: say('catalogue.period'),
              cell: (one) => sayPeriod(speech, one.period),
              sortBy: (one) => one.period,
            },
            {
              id: 'group',
              head: say('catalogue.group'),
              cell: (one) => `${say(`sex.${one.sex}`)}, ${sayAge(speech, one.age)}`,
              sortBy: (one) => `${one.sex} ${one.age}`,
            },
            {
              id: 'values',
              head: say('catalogue.values'),
              isNumber: true,
              cell: (one) => speech.number(one.values, 0),
              sortBy: (one) => one.values,
            },
            {
              id: 'missing',
              head: say('catalogue.missing'),
              isNumber: true,
              cell: (one) => speech.number(one.missing, 0),
              sortBy: (one) => one.missing,
            },
            {
              id: 'files',
              head: say('table.files'),
              cell: ({ division, period, sex, age }) => (
                <TableDownload
                  path={paths.valuesTable}
                  parts={{ indicator: indicator.id }}
                  query={{ division, period, sex, age }}
                  endings={tableEndings}
                  what={`${indicator.name[speech.language]}, ${division}, ${sayPeriod(speech, period)}`}
                />
              ),
            },
          ]}
        />
      </div>
    </section>
  );
}
