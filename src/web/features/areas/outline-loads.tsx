import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Files with borders that people have loaded; no table where there are none. */
export function OutlineLoads({ division }: { readonly division: Division }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  if (division.outlineLoads.length === 0) return null;
  return (
    <div className={styles.wide}>
      <Table
        caption={say('outline.loads')}
        rows={division.outlineLoads}
        rowKey={(load) => load.loadedAt}
        columns={[
          {
            id: 'file',
            head: say('history.file'),
            isRowHead: true,
            cell: (load) => (
              <>
                {load.fileName}
                <span className={styles.under}>{load.source}</span>
              </>
            ),
          },
          { id: 'when', head: say('log.at'), cell: (load) => speech.dateTime(load.loadedAt) },
          { id: 'who', head: say('history.who'), cell: (load) => load.author },
          {
            id: 'areas',
            head: say('outline.load-areas'),
            isNumber: true,
            cell: (load) => speech.number(load.areas, 0),
          },
        ]}
      />
    </div>
  );
}
