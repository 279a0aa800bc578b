import { type ReactNode, useState } from 'react';
import type { PartyLogPage } from '#contract/log.ts';
import type { Ask } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './data.module.css';
import { LogEntries } from './log-entries.tsx';

/** Which entries are asked for. */
export interface LogSelection {
  readonly before?: number;
  readonly search?: string;
}

export interface LogSearchProps<Page extends PartyLogPage> {
  readonly ask: (selection: LogSelection) => Ask<Page>;
  /** What stands above the entries, such as the chain and the ways to save them. */
  readonly above: (page: Page, selection: LogSelection) => ReactNode;
  /** Said when nothing has been searched for and there is nothing. */
  readonly empty: string;
}

/** A log with its search and its way to what is older. */
export function LogSearch<Page extends PartyLogPage>(props: LogSearchProps<Page>): ReactNode {
  const { say } = useSpeech();
  const [search, setSearch] = useState('');
  const [before, setBefore] = useState<number>();
  const selection = {
    ...(search === '' ? {} : { search }),
    ...(before === undefined ? {} : { before }),
  };
  const changeSearch = (text: string): void => {
    setSearch(text);
    setBefore(undefined);
  };
  return (
    <>
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
      <Answered ask={props.ask(selection)}>
        {(page) => (
          <>
            {props.above(page, selection)}
            <LogEntries
              page={page}
              empty={search === '' ? props.empty : say('data.nothing-found')}
            />
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
function hasOlder(page: PartyLogPage): boolean {
  const last = page.entries.at(-1);
  return last !== undefined && last.number > 1 && page.entries.length < page.total;
}
