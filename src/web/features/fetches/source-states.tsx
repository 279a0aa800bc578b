import type { ReactNode } from 'react';
import type { FetchOverview } from '#contract/fetches.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';

type SourceState = FetchOverview['sources'][number];

/** Which servers are asked at present, and which rest after failures. */
export function SourceStates({ sources }: { readonly sources: readonly SourceState[] }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const stateOf = ({ circuit, asksAgainAt, failures }: SourceState): string =>
    say(`fetch.circuit.${circuit}`, {
      time: asksAgainAt === null ? '' : speech.dateTime(asksAgainAt),
      failures,
    });
  return (
    <section className={styles.section}>
      <h2>{say('fetch.sources')}</h2>
      <WideTable
        caption={say('fetch.sources')}
        hideCaption
        rows={sources}
        rowKey={(state) => state.host}
        columns={[
          {
            id: 'source',
            head: say('fetch.source'),
            isRowHead: true,
            cell: (state) => state.source,
          },
          { id: 'host', head: say('fetch.host'), cell: (state) => state.host },
          { id: 'state', head: say('fetch.state'), cell: stateOf },
        ]}
      />
    </section>
  );
}
