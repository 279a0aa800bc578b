import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import { HistoryChart } from '../../charts/history-chart.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

type Evidence = CompassRun['evidence'][number];

/** What speaks for each number of landscapes, side by side, with the one that was chosen. */
export function EvidencePanel({ run }: { readonly run: CompassRun }): ReactNode {
  const { say, number } = useSpeech();
  const { evidence } = run;
  const column = (id: keyof Evidence, head: string, decimals: number) => ({
    id,
    head,
    isNumber: true,
    cell: (row: Evidence) => number(row[id], decimals),
  });
  return (
    <section className={styles.section}>
      <h2>{say('run.evidence')}</h2>
      <p>{say('run.evidence-lead')}</p>
      <div className={styles.columns}>
        {(['silhouette', 'stability', 'gap'] as const).map((id) => (
          <figure key={id}>
            <figcaption>{say(`run.evidence-${id}`)}</figcaption>
            <HistoryChart
              title={say(`run.evidence-${id}`)}
              description={say('run.evidence')}
              state={{
                points: evidence.map((one) => ({ year: one.k, value: one[id] })),
                years: [evidence[0]?.k ?? 2, evidence.at(-1)?.k ?? 12],
                held: evidence.map((one) => one[id]),
                formatTick: number,
              }}
            />
          </figure>
        ))}
      </div>
      <div className={styles.wide}>
        <Table
          caption={say('run.evidence')}
          hideCaption
          rows={evidence}
          rowKey={(row) => String(row.k)}
          isSelected={(row) => row.k === run.k}
          columns={[
            {
              id: 'k',
              head: say('run.evidence-k'),
              isRowHead: true,
              cell: (row) =>
                row.k === run.k ? say('run.evidence-chosen', { k: row.k }) : String(row.k),
            },
            column('within', say('run.evidence-within'), 1),
            column('silhouette', say('run.evidence-silhouette'), 3),
            column('stability', say('run.evidence-stability'), 2),
            column('gap', say('run.evidence-gap'), 3),
            column('gapError', say('run.evidence-gap-error'), 3),
          ]}
        />
      </div>
    </section>
  );
}
