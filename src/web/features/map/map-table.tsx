import { type ReactNode, useMemo } from 'react';
import { paths } from '#contract/paths.ts';
import { tableEndings } from '#contract/tables.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { StatusLine } from '../../design/status-line.tsx';
import { Table } from '../../design/table.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { LandscapeFiles } from '../compass/landscape-files.tsx';
import { readSort, sortRows, writeSort } from './choose-rows.ts';
import { gapsOf } from './gap-notice.tsx';
import { columnsOf } from './map-columns.tsx';
import styles from './map-page.module.css';
import type { MapRow } from './map-row.ts';
import type { MapSearch } from './map-search.ts';
import type { MapContent } from './use-map-content.ts';
import type { useMapSearch } from './use-map-search.ts';

export interface MapTableProps {
  readonly content: MapContent;
  /** The rows that fit the search. */
  readonly rows: readonly MapRow[];
  readonly search: MapSearch;
  readonly change: ReturnType<typeof useMapSearch>[1];
}

const fromLargest = { column: 'varde', descending: true };
const byLetter = { column: 'varde', descending: false };

/** The same areas and figures as on the map. */
export function MapTable({ content, rows, search, change }: MapTableProps): ReactNode {
  const speech = useSpeech();
  const first = content.mode === 'landskap' ? byLetter : fromLargest;
  const sort = useMemo(() => readSort(search.ordning, first), [search.ordning, first]);
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const gaps =
    search.visa === undefined && search.sok === undefined ? gapRows(speech, content) : [];
  const all = content.rows?.length ?? 0;
  return (
    <section className={styles.table}>
      <StatusLine
        className={styles.status}
        text={speech.say('map.status', {
          shown: speech.number(rows.length, 0),
          all: speech.number(all, 0),
        })}
      />
      <TableFiles content={content} what={sayCaption(speech, content)} />
      <Table
        caption={sayCaption(speech, content)}
        hideCaption
        columns={columnsOf(speech, content)}
        rows={[...sorted, ...gaps]}
        rowKey={(row) => row.id}
        isSelected={(row) => row.id === search.omrade}
        sort={sort}
        onSort={(next) => change({ ordning: writeSort(next) }, { replace: true })}
        empty={speech.say('map.empty-table')}
      />
    </section>
  );
}

/** The whole table as files, whatever is searched for. */
function TableFiles(props: { readonly content: MapContent; readonly what: string }): ReactNode {
  const { content, what } = props;
  const speech = useSpeech();
  const { divisionId: division, values, evaluation } = content;
  if (content.landscapes !== undefined) {
    return <LandscapeFiles content={content.landscapes} what={what} />;
  }
  if (content.mode === 'insatser') return <InitiativeFiles division={division} what={what} />;
  if (content.mode === 'villkor' && evaluation !== undefined) {
    const parts = { version: String(evaluation.rule.version) };
    return (
      <>
        <TableDownload
          path={paths.ruleEvaluationTable}
          parts={parts}
          query={{ division }}
          endings={tableEndings}
          what={what}
        />
        {content.initiatives === undefined ? null : (
          <InitiativeFiles
            division={division}
            what={speech.say('commitment.by-area')}
            lead={speech.say('commitment.by-area')}
          />
        )}
      </>
    );
  }
  if (values === undefined || values.period === '') return null;
  const { indicator, period, sex, age } = values;
  return (
    <TableDownload
      path={paths.valuesTable}
      parts={{ indicator }}
      query={{ division, period, sex, age }}
      endings={tableEndings}
      what={what}
    />
  );
}

function InitiativeFiles(props: {
  readonly division: string;
  readonly what: string;
  /** Where another table's links stand beside. */
  readonly lead?: string;
}): ReactNode {
  return (
    <TableDownload
      path={paths.divisionCommitmentsTable}
      parts={{ division: props.division }}
      what={props.what}
      {...(props.lead === undefined ? {} : { lead: props.lead })}
    />
  );
}

function sayCaption(speech: Speech, { mode, indicator, values }: MapContent): string {
  if (mode === 'landskap') return speech.say('landscape.table');
  if (mode === 'insatser') return speech.say('commitment.by-area');
  if (mode === 'villkor') return speech.say('map.table-conditions');
  return speech.say('map.table-measure', {
    indicator: indicator?.name[speech.language] ?? '',
    period: values === undefined ? '' : sayPeriod(speech, values.period),
  });
}

/** A line for each municipality without small areas: a blank is shown as a blank and says why. */
function gapRows(speech: Speech, content: MapContent): readonly MapRow[] {
  return gapsOf(content.division).map((one) => ({
    id: `gap:${one.municipality}`,
    name: one.name,
    code: '',
    municipality: undefined,
    population: null,
    fill: 'none',
    value: null,
    valueText: speech.say('map.gap-row'),
    mark: '',
    side: undefined,
    undecided: null,
    spoken: '',
  }));
}
