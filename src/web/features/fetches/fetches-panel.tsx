import { type ReactNode, useEffect, useState } from 'react';
import { queryClient } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { LastRuns } from './last-runs.tsx';
import { NewestRun } from './newest-run.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { SourceStates } from './source-states.tsx';
import { StartForm } from './start-form.tsx';
import { useFetches } from './use-fetches.ts';

/** Hämta: plan, run, what came and what did not, what waits, the last runs, the sources and the schedule. */
export function FetchesPanel(): ReactNode {
  const { say } = useSpeech();
  const { overview, error, newest, isRunning } = useFetches();
  const [author, setAuthor] = useState('');
  useRefreshAfter(isRunning);
  if (overview === undefined) {
    return error === null ? (
      <Progress doing={say('data.loading')} />
    ) : (
      <ProblemNotice error={error} />
    );
  }
  const home = overview.schedule.county;
  return (
    <>
      <StartForm home={home} author={author} onAuthor={setAuthor} isRunning={isRunning} />
      {newest === undefined ? null : (
        <NewestRun run={newest} author={author} isRunning={isRunning} />
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
