import type { ReactNode } from 'react';
import type { ReleaseText } from '#contract/releases.ts';
import { useSpeech } from '../../text/use-speech.ts';

/** Whether a release is shown, waits for its day, or is withdrawn. */
export function ReleaseStateText({ release }: { readonly release: ReleaseText }): ReactNode {
  const { say, dateTime } = useSpeech();
  return say(`history.state.${release.state}`, { date: dateTime(release.publishAt) });
}
