import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askReleases } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** Data: sources, loads, indicators, areas, the rule, the log. */
export function DataPage(): ReactNode {
  const { say } = useSpeech();
  const { data, error, refetch } = useQuery(askReleases());
  return (
    <>
      <PageHeading title={say('shell.data')} />
      {error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Progress doing={say('shell.loading')} /> : null}
      <ul>
        {data?.releases.map((release) => (
          <li key={release.id}>
            {release.publisher} {release.table}
          </li>
        ))}
      </ul>
    </>
  );
}
