import type { ReactNode } from 'react';
import type { FetchRunText } from '#contract/fetches.ts';
import { summarizeRun } from '#contract/text/say-fetch.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';

/** The last fetches, newest first. */
export function LastRuns({ runs }: { readonly runs: readonly FetchRunText[] }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <section className={styles.section}>
      <h2>{say('fetch.last-runs')}</h2>
      <WideTable
        caption={say('fetch.last-runs')}
        hideCaption
        rows={runs}
        rowKey={(run) => run.id}
        empty={say('fetch.no-runs')}
        columns={[
          {
            id: 'when',
            head: say('fetch.when'),
            isRowHead: true,
            cell: (run) => speech.dateTime(run.plannedAt),
          },
          { id: 'county', head: say('fetch.county'), cell: (run) => run.county },
          {
            id: 'who',
            head: say('fetch.who'),
            cell: (run) => `${run.author}, ${say(`fetch.started-by.${run.startedBy}`)}`,
          },
          {
            id: 'state',
            head: say('fetch.state'),
            cell: (run) => (
              <>
                {say(`fetch.run-state.${run.interrupted ? 'interrupted' : run.state}`)}
                <span className={styles.under}>{summarizeRun(speech, run)}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
