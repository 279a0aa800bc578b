import type { ReactNode } from 'react';
import type { LogPage } from '#contract/log.ts';
import { paths } from '#contract/paths.ts';
import { askLog } from '../../api.ts';
import { Notice } from '../../design/notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from './data.module.css';
import { LogSearch } from './log-search.tsx';

/** Logg: who did what to which object, newest first, and whether the chain holds. */
export function LogPanel(): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn, may } = useCaller();
  if (isSignedIn && !may('operator')) {
    return (
      <>
        <p>{say('log.lead')}</p>
        <p>{say('error.access/role-needed')}</p>
      </>
    );
  }
  return (
    <>
      <p>{say('log.lead')}</p>
      <LogSearch
        ask={askLog}
        empty={say('log.empty')}
        above={(page, query) => (
          <>
            <Chain chain={page.chain} />
            <TableDownload
              path={paths.logTable}
              query={{ ...query }}
              what={say('data.section.logg')}
            />
          </>
        )}
      />
    </>
  );
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
