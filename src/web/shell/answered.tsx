import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Ask } from '../api.ts';
import { Progress } from '../design/progress.tsx';
import { useSpeech } from '../text/use-speech.ts';
import { ProblemNotice } from './problem-notice.tsx';

export interface AnsweredProps<T> {
  readonly ask: Ask<T>;
  readonly children: (answer: T) => ReactNode;
}

/** Asks the server and shows the answer; until then the wait, and in its place a refusal. */
export function Answered<T>({ ask, children }: AnsweredProps<T>): ReactNode {
  const { say } = useSpeech();
  const { data, error, refetch } = useQuery(ask as UseQueryOptions<T>);
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress doing={say('data.loading')} />;
  return children(data);
}
