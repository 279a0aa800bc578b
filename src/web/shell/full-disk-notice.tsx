import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askHealth } from '../api.ts';
import { Notice } from '../design/notice.tsx';
import { useSpeech } from '../text/use-speech.ts';

const lookInterval = 60_000;

/** Says on every page that nothing new can be saved, for as long as the disk is full. */
export function FullDiskNotice(): ReactNode {
  const { say } = useSpeech();
  const { data } = useQuery({ ...askHealth(), refetchInterval: lookInterval });
  if (data?.hasRoom !== false) return null;
  return (
    <Notice kind="refusal" isUrgent>
      <p>{say('shell.full-disk')}</p>
    </Notice>
  );
}
