import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { askArea } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** Område: one area. */
export function AreaPage(): ReactNode {
  const { say } = useSpeech();
  const { area } = useParams({ strict: false }) as { area: string };
  const { data, error, refetch } = useQuery(askArea(area));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress doing={say('shell.loading')} />;
  return <PageHeading title={data.area.name} />;
}
