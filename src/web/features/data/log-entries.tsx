import type { ReactNode } from 'react';
import type { LogEntry, PartyLogPage } from '#contract/log.ts';
import type { Speech } from '#contract/text/format.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';

export interface LogEntriesProps {
  readonly page: PartyLogPage;
  /** Said in place of entries. */
  readonly empty: string;
}

/** Entries of the log, newest first, each with its contents where the reader may see them. */
export function LogEntries({ page, empty }: LogEntriesProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <Table<LogEntry>
        caption={say('log.total', { count: page.total })}
        stacks
        rows={page.entries}
        rowKey={(entry) => String(entry.number)}
        empty={empty}
        columns={[
          {
            id: 'number',
            head: say('log.number'),
            isNumber: true,
            isRowHead: true,
            cell: (entry) => entry.number,
          },
          { id: 'at', head: say('log.at'), cell: (entry) => speech.dateTime(entry.at) },
          {
            id: 'actor',
            head: say('log.actor'),
            cell: (entry) => (
              <>
                {entry.actor}
                <span className={styles.under}>
                  {speech.sayIfKnown(`log.role.${entry.role}`) ?? entry.role}
                </span>
              </>
            ),
          },
          {
            id: 'action',
            head: say('log.action'),
            cell: (entry) => speech.sayIfKnown(`log.action.${entry.action}`) ?? entry.action,
          },
          {
            id: 'object',
            head: say('log.object'),
            cell: (entry) => (
              <Disclosure summary={sayObject(speech, entry)}>
                {entry.data === null ? (
                  <p>{say('log.data-not-yours')}</p>
                ) : (
                  <pre className={styles.hash}>{JSON.stringify(entry.data, null, 2)}</pre>
                )}
                <p className={styles.hash}>{entry.hash}</p>
              </Disclosure>
            ),
          },
        ]}
      />
    </div>
  );
}

/** `utgåvan 63ff5a96`: what an entry concerns; a long id by its first signs, the whole stands in the search. */
function sayObject(speech: Speech, { objectKind, objectId }: LogEntry): string {
  const id = /^[0-9a-f]{8}-/.test(objectId) ? objectId.slice(0, 8) : objectId;
  return speech.sayIfKnown(`log.object.${objectKind}`, { id }) ?? `${objectKind} ${id}`;
}
