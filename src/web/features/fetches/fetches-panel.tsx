import { type ReactNode, useEffect, useState } from 'react';
import { queryClient, resumeFetch, startFetch } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { HeldParts } from './held-parts.tsx';
import { LastRuns } from './last-runs.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunSummary } from './run-summary.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { SourceStates } from './source-states.tsx';
import { useFetchAction, useFetches } from './use-fetches.ts';

/** Hämta: plan, run, what came and what did not, what waits, the last runs, the sources and the schedule. */
export function FetchesPanel(): ReactNode {
  const { say } = useSpeech();
  const { overview, error, newest, isRunning } = useFetches();
  const [county, setCounty] = useState<string>();
  const [author, setAuthor] = useState('');
  const [planned, setPlanned] = useState<string>();
  const start = useFetchAction(startFetch);
  const resume = useFetchAction(resumeFetch);
  useRefreshAfter(isRunning);
  if (overview === undefined) {
    return error === null ? (
      <Progress doing={say('data.loading')} />
    ) : (
      <ProblemNotice error={error} />
    );
  }
  const wanted = county ?? overview.schedule.county;
  const canGoOn = newest !== undefined && !isRunning && newest.state !== 'done';
  const isAsked = newest?.parts.some(({ state }) => state === 'failed' || state === 'waiting');
  return (
    <>
      <section className={styles.section}>
        <p>{say('fetch.lead')}</p>
        <div className={styles.fields}>
          <TextField
            label={say('fetch.county')}
            hint={say('fetch.county-hint')}
            value={wanted}
            onChange={setCounty}
            maxLength={2}
          />
          <TextField
            label={say('fetch.author')}
            hint={say('fetch.author-hint')}
            value={author}
            onChange={setAuthor}
            maxLength={200}
          />
        </div>
        <div className={styles.row}>
          <Button onPress={() => setPlanned(wanted)}>{say('fetch.show-plan')}</Button>
          <Button
            kind="primary"
            isDisabled={isRunning || start.isPending || author.trim().length < 2}
            onPress={() => start.mutate({ county: wanted, author })}
          >
            {say('fetch.start')}
          </Button>
        </div>
        {start.error === null ? null : <ProblemNotice error={start.error} />}
        {planned === undefined ? null : <PlanPanel county={planned} />}
      </section>
      {newest === undefined ? null : (
        <section className={styles.section}>
          {isRunning ? <RunProgress run={newest} author={author} /> : <RunSummary run={newest} />}
          <HeldParts run={newest} author={author} />
          {canGoOn && isAsked ? (
            <Button
              isDisabled={author.trim().length < 2}
              onPress={() => resume.mutate({ run: newest.id, author })}
            >
              {say(newest.state === 'cancelled' ? 'fetch.go-on' : 'fetch.retry')}
            </Button>
          ) : null}
          {resume.error === null ? null : <ProblemNotice error={resume.error} />}
        </section>
      )}
      <LastRuns runs={overview.runs} />
      <SourceStates sources={overview.sources} />
      <ScheduleForm schedule={overview.schedule} author={author} />
    </>
  );
}

/** When a run has ended, everything that shows figures asks for them again. */
function useRefreshAfter(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    return () => void queryClient.invalidateQueries();
  }, [isRunning]);
}
