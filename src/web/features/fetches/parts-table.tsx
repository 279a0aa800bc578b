import type { ReactNode } from 'react';
import type { FetchPartText } from '#contract/fetches.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';

/** The parts of a fetch: what, from whom, and what became of each. */
export function PartsTable({ parts }: { readonly parts: readonly FetchPartText[] }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <WideTable
      caption={say('fetch.parts')}
      hideCaption
      rows={parts}
      rowKey={(part) => part.source}
      columns={[
        {
          id: 'what',
          head: say('fetch.what'),
          isRowHead: true,
          cell: (part) => part.name[speech.language],
        },
        { id: 'publisher', head: say('fetch.publisher'), cell: (part) => part.publisher },
        {
          id: 'state',
          head: say('fetch.state'),
          cell: (part) => (
            <>
              {say(`fetch.state.${part.state}`)}
              {part.error === null ? null : (
                <span className={styles.under}>{part.error.sentence}</span>
              )}
            </>
          ),
        },
        {
          id: 'cells',
          head: say('fetch.cells'),
          isNumber: true,
          cell: (part) => (part.cells === null ? '' : speech.number(part.cells, 0)),
        },
      ]}
    />
  );
}
