import type { ReactNode } from 'react';
import { Answered } from '../../shell/answered.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { SignInLink } from '../accounts/sign-in-link.tsx';
import { useCaller } from '../accounts/use-caller.ts';
import { askNow } from './ask-now.ts';
import { ComingList } from './coming-list.tsx';
import { NewsList } from './news-list.tsx';
import styles from './now.module.css';
import { WaitingList } from './waiting-list.tsx';

/** Nu: what waits for the reader, what is new since the visit before, and what comes next. */
export function NowPage(): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn } = useCaller();
  return (
    <div className={styles.page}>
      <PageHeading title={say('shell.now')} />
      {isSignedIn ? (
        <Answered ask={askNow()}>
          {(now) => (
            <>
              <WaitingList waiting={now.waiting} today={now.today} />
              <NewsList news={now.news} since={now.since} />
              <ComingList coming={now.coming} />
            </>
          )}
        </Answered>
      ) : (
        <SignInLink text={say('now.sign-in')} />
      )}
    </div>
  );
}
