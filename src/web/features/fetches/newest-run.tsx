import type { ReactNode } from 'react';
import type { FetchRunText } from '#contract/fetches.ts';
import { resumeFetch } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { HeldParts } from './held-parts.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunSummary } from './run-summary.tsx';
import { useFetchAction } from './use-fetches.ts';

export interface NewestRunProps {
  readonly run: FetchRunText;
  readonly author: string;
  readonly isRunning: boolean;
}

/** The fetch that goes on, or the last one: what came of it, what waits, and the way to go on. */
export function NewestRun({ run, author, isRunning }: NewestRunProps): ReactNode {
  const { say } = useSpeech();
  const resume = useFetchAction(resumeFetch);
  const isLacking = run.parts.some(({ state }) => ['failed', 'waiting', 'running'].includes(state));
  const wasCutOff = run.state === 'cancelled' || run.interrupted;
  const name = author.trim().length < 2 ? run.author : author;
  return (
    <section className={styles.section}>
      {isRunning ? <RunProgress run={run} author={name} /> : <RunSummary run={run} />}
      <HeldParts run={run} author={author} />
      {isLacking && !isRunning ? (
        <div className={styles.row}>
          <Button onPress={() => resume.mutate({ run: run.id, author: name })}>
            {say(wasCutOff ? 'fetch.go-on' : 'fetch.retry')}
          </Button>
        </div>
      ) : null}
      {resume.error === null ? null : <ProblemNotice error={resume.error} />}
    </section>
  );
}
