import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CompassComparison, CompassRun, CompassRunSummary } from '#contract/compass.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import { saySigned } from '#contract/text/say-value.ts';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Table } from '../../design/table.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askCompassMoves } from './ask-compass.ts';
import { sayRun } from './compass-select.tsx';

export interface MovesPanelProps {
  readonly run: CompassRun;
  readonly runs: readonly CompassRunSummary[];
  readonly indicators: readonly IndicatorMetadata[];
}

/** Jämför: which areas are in another landscape than in another run, and what changed. */
export function MovesPanel({ run, runs, indicators }: MovesPanelProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const [other, setOther] = useState(run.before?.run ?? '');
  const others = runs.filter((one) => one.state === 'done' && one.id !== run.id);
  const { data, error } = useQuery({
    ...askCompassMoves(other, run.id),
    enabled: other !== '',
  });
  if (others.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say('run.compare')}</h2>
      <div className={styles.row}>
        <Select
          label={say('run.compare-with')}
          value={other}
          options={[
            { value: '', label: say('run.compare-none') },
            ...others.map((one) => ({
              value: one.id,
              label: `${sayRun(speech, one)} · ${one.division} · ${speech.dateTime(one.orderedAt)}`,
            })),
          ]}
          onChange={setOther}
        />
      </div>
      {error === null ? null : <ProblemNotice error={error} />}
      {other !== '' && data === undefined && error === null ? (
        <Progress doing={say('landscape.fetching')} />
      ) : null}
      {data === undefined ? null : <Comparison comparison={data} indicators={indicators} />}
    </section>
  );
}

interface ComparisonProps {
  readonly comparison: CompassComparison;
  readonly indicators: readonly IndicatorMetadata[];
}

function Comparison({ comparison, indicators }: ComparisonProps): ReactNode {
  const speech = useSpeech();
  const { say, number, list, language } = speech;
  const { from, to, compared, kept, adjustedRand, crosswalk, onlyFrom, onlyTo } = comparison;
  const nameOf = (id: string): string =>
    indicators.find((one) => one.id === id)?.name[language] ?? id;
  if (from.division !== to.division && crosswalk === null) {
    return (
      <Notice>
        <p>{say('run.compare-no-crosswalk')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>
        {say('run.compare-sentence', {
          kept: number(kept, Number.isInteger(kept) ? 0 : 1),
          compared: number(compared, Number.isInteger(compared) ? 0 : 1),
          rand: number(adjustedRand, 2),
        })}{' '}
        {crosswalk === null ? '' : say('run.compare-crosswalk', { crosswalk })}
      </p>
      {onlyFrom.length + onlyTo.length === 0 ? null : (
        <p>{say('run.compare-only', { indicators: list([...onlyFrom, ...onlyTo].map(nameOf)) })}</p>
      )}
      <MovesTable comparison={comparison} />
      <TableDownload
        path={paths.compassMovesTable}
        parts={{ run: from.id, other: to.id }}
        what={say('run.compare-moves')}
      />
      <div className={styles.wide}>
        <SortedTable
          caption={say('run.compare-moves')}
          rows={comparison.moves}
          rowKey={(move) => move.id}
          empty={say('run.compare-no-moves')}
          columns={[
            {
              id: 'area',
              head: say('run.compare-area'),
              isRowHead: true,
              cell: (move) => (
                <Link to="/omrade/$area" params={{ area: move.id }}>
                  {move.name}
                </Link>
              ),
              sortBy: (move) => move.name,
            },
            {
              id: 'move',
              head: say('run.compare-move'),
              cell: (move) => `${move.from} → ${move.to}`,
              sortBy: (move) => `${move.from} ${move.to}`,
            },
            {
              id: 'kind',
              head: say('run.compare-kind'),
              cell: (move) => say(move.borderline ? 'run.compare-borderline' : 'run.compare-real'),
              sortBy: (move) => Number(move.borderline),
            },
            {
              id: 'because',
              head: say('run.compare-because'),
              cell: (move) =>
                move.because
                  .map(({ indicator, change }) =>
                    say('run.compare-change', {
                      indicator: nameOf(indicator),
                      change: saySigned(speech, change, 1),
                    }),
                  )
                  .join(', '),
            },
          ]}
        />
      </div>
    </>
  );
}

function MovesTable({ comparison }: { readonly comparison: CompassComparison }): ReactNode {
  const { say, number } = useSpeech();
  const rows = comparison.table.map((counts, i) => ({
    counts,
    landscape: comparison.fromLandscapes[i],
  }));
  return (
    <div className={styles.wide}>
      <Table
        caption={say('run.compare-table')}
        rows={rows}
        rowKey={({ landscape }) => landscape?.letter ?? ''}
        columns={[
          {
            id: 'from',
            head: say('run.compare-from'),
            isRowHead: true,
            cell: ({ landscape }) => `${landscape?.letter ?? ''} ${landscape?.name ?? ''}`,
          },
          ...comparison.toLandscapes.map((one, i) => ({
            id: `to-${one.letter}`,
            head: one.letter,
            isNumber: true,
            cell: ({ counts }: (typeof rows)[number]) => {
              const count = counts[i] ?? 0;
              return number(count, Number.isInteger(count) ? 0 : 1);
            },
          })),
        ]}
      />
    </div>
  );
}
