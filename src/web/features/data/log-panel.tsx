import { type ReactNode, useState } from 'react';
import type { LogEntry, LogPage } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import type { Speech } from '#contract/text/format.ts';
import { askLog } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';

/** Logg: who did what to which object, newest first, and whether the chain holds. */
export function LogPanel(): ReactNode {
  const { say } = useSpeech();
  const [search, setSearch] = useState('');
  const [before, setBefore] = useState<number>();
  const query = {
    ...(search === '' ? {} : { search }),
    ...(before === undefined ? {} : { before }),
  };
  const changeSearch = (text: string): void => {
    setSearch(text);
    setBefore(undefined);
  };
  return (
    <>
      <p>{say('log.lead')}</p>
      <div className={styles.row}>
        <TextField
          label={say('data.search')}
          hint={say('log.search-hint')}
          type="search"
          value={search}
          onChange={changeSearch}
          maxLength={200}
        />
      </div>
      <Answered ask={askLog(query)}>
        {(page) => (
          <>
            <Chain chain={page.chain} />
            <TableDownload path={paths.logTable} query={query} what={say('data.section.logg')} />
            <Entries page={page} isSearch={search !== ''} />
            <div className={styles.row}>
              {before === undefined ? null : (
                <Button onPress={() => setBefore(undefined)}>{say('log.newest')}</Button>
              )}
              {hasOlder(page) ? (
                <Button onPress={() => setBefore(page.entries.at(-1)?.number)}>
                  {say('log.older')}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

// Number 1 is the first entry; a search may end before it, and then the next page is empty.
function hasOlder(page: LogPage): boolean {
  const last = page.entries.at(-1);
  return last !== undefined && last.number > 1 && page.entries.length < page.total;
}

function Chain({ chain }: { readonly chain: LogPage['chain'] }): ReactNode {
  const { say } = useSpeech();
  if (!chain.whole) {
    return (
      <Notice kind="refusal">
        <p>{say('log.broken', { number: chain.firstBroken ?? 0 })}</p>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{say('log.whole', { count: chain.checked })}</p>
      <p className={styles.hash}>{chain.head}</p>
    </Notice>
  );
}

function Entries({ page, isSearch }: { page: LogPage; isSearch: boolean }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <Table<LogEntry>
        caption={say('log.total', { count: page.total })}
        rows={page.entries}
        rowKey={(entry) => String(entry.number)}
        empty={say(isSearch ? 'data.nothing-found' : 'log.empty')}
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
                <pre className={styles.hash}>{JSON.stringify(entry.data, null, 2)}</pre>
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
