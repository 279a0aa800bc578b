import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompassRunSummary } from '#contract/compass.ts';
import { askDivisions, askIndicators } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { OrderForm } from './order-form.tsx';
import { OutsidePanel } from './outside-panel.tsx';
import { RunPanel } from './run-panel.tsx';
import { useCompassRuns } from './use-compass-runs.ts';

/** Körningar: order a run, every run there has been, one of them whole, and compasses made by others. */
export function CompassRunsPanel(): ReactNode {
  const { say } = useSpeech();
  const { korning, recept } = useSearch({ strict: false }) as {
    korning?: string;
    recept?: string;
  };
  const { runs, error } = useCompassRuns();
  return (
    <>
      <p>{say('run.lead')}</p>
      {error === null ? null : <ProblemNotice error={error} />}
      <Answered ask={askDivisions()}>
        {({ divisions }) => (
          <Answered ask={askIndicators()}>
            {({ indicators }) =>
              korning === undefined ? (
                <>
                  <OrderForm
                    key={recept}
                    divisions={divisions}
                    indicators={indicators}
                    likeRun={recept}
                  />
                  <section className={styles.section}>
                    <h2>{say('run.list')}</h2>
                    {runs === undefined ? null : <RunList runs={runs} divisions={divisions} />}
                  </section>
                  <OutsidePanel divisions={divisions} />
                </>
              ) : (
                <RunPanel key={korning} id={korning} runs={runs ?? []} indicators={indicators} />
              )
            }
          </Answered>
        )}
      </Answered>
    </>
  );
}

interface RunListProps {
  readonly runs: readonly CompassRunSummary[];
  readonly divisions: readonly {
    readonly id: string;
    readonly name: Readonly<Record<'sv' | 'en', string>>;
  }[];
}

function RunList({ runs, divisions }: RunListProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const levelOf = (id: string): string =>
    divisions.find((one) => one.id === id)?.name[language] ?? id;
  const stateOf = (run: CompassRunSummary): string =>
    say(`run.state.${run.adopted === null ? run.state : 'adopted'}`);
  return (
    <div className={styles.wide}>
      <SortedTable
        caption={say('run.list')}
        hideCaption
        rows={runs}
        rowKey={(run) => run.id}
        firstSort={{ column: 'ordered', descending: true }}
        empty={say('run.empty')}
        columns={[
          {
            id: 'run',
            head: say('run.column-year'),
            isRowHead: true,
            cell: (run) => (
              <>
                <Link
                  to="/data/$section"
                  params={{ section: 'korningar' }}
                  search={(before: object) => ({ ...before, korning: run.id, recept: undefined })}
                >
                  {say('run.name', { year: String(run.year), k: run.k, variables: run.variables })}
                </Link>
                <span className={styles.under}>{run.note}</span>
              </>
            ),
            sortBy: (run) => run.year,
          },
          {
            id: 'level',
            head: say('run.column-level'),
            cell: (run) => levelOf(run.division),
            sortBy: (run) => levelOf(run.division),
          },
          {
            id: 'state',
            head: say('run.column-state'),
            cell: stateOf,
            sortBy: stateOf,
          },
          {
            id: 'ordered',
            head: say('run.column-ordered'),
            cell: (run) => speech.dateTime(run.orderedAt),
            sortBy: (run) => run.orderedAt,
          },
          {
            id: 'who',
            head: say('run.column-who'),
            cell: (run) => run.author,
            sortBy: (run) => run.author,
          },
          {
            id: 'checksum',
            head: say('run.column-checksum'),
            cell: (run) => <span className={styles.hash}>{run.checksum?.slice(0, 12)}</span>,
          },
        ]}
      />
    </div>
  );
}
