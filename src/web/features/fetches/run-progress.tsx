import type { ReactNode } from 'react';
import type { FetchRunText } from '#contract/fetches.ts';
import { sayDuration } from '#contract/text/say-fetch.ts';
import { cancelFetch } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { PartsTable } from './parts-table.tsx';
import { useFetchAction } from './use-fetches.ts';

export interface RunProgressProps {
  readonly run: FetchRunText;
  readonly author: string;
}

/** How far a fetch has come, how long is left, and the way to stop it. */
export function RunProgress({ run, author }: RunProgressProps): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const cancel = useFetchAction(cancelFetch);
  const ended = run.parts.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const current = run.parts.find((part) => part.state === 'running') ?? run.parts[ended];
  return (
    <>
      <Progress
        doing={say('fetch.doing', {
          name: current?.name[language] ?? '',
          done: ended,
          all: run.parts.length,
          left: sayDuration(speech, run.timeLeft),
        })}
        share={ended / Math.max(1, run.parts.length)}
        cancelLabel={say('fetch.cancel')}
        onCancel={() => cancel.mutate({ run: run.id, author })}
      />
      {cancel.error === null ? null : <ProblemNotice error={cancel.error} />}
      <PartsTable parts={run.parts} />
    </>
  );
}
