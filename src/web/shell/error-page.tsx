import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { useSpeech } from '../text/use-speech.ts';
import styles from './layout.module.css';
import { PageHeading } from './page-heading.tsx';
import { ProblemNotice } from './problem-notice.tsx';

export interface ErrorPageProps {
  readonly error: unknown;
  readonly reset?: () => void;
}

/** Shown when a page could not be made: what happened and what to do. */
export function ErrorPage({ error, reset }: ErrorPageProps): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={styles.wrong}>
      <PageHeading title={say('shell.error-title')} />
      <ProblemNotice error={error} />
      {reset === undefined ? null : (
        <Button kind="primary" onPress={reset}>
          {say('shell.try-again')}
        </Button>
      )}
    </div>
  );
}

/** Shown for an address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const { say } = useSpeech();
  return (
    <div className={styles.wrong}>
      <PageHeading title={say('shell.not-found-title')} />
      <p>{say('shell.not-found')}</p>
      <Link to="/karta">{say('shell.to-map')}</Link>
    </div>
  );
}
