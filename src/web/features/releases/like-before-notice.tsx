import type { ReactNode } from 'react';
import type { ReleasePreview } from '#contract/releases.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

export interface LikeBeforeNoticeProps {
  readonly likeBefore: ReleasePreview['likeBefore'];
  /** Asks anew without the earlier file. */
  readonly onForget: () => void;
}

/** That the file is read as the sender's last one, and how not to. */
export function LikeBeforeNotice({ likeBefore, onForget }: LikeBeforeNoticeProps): ReactNode {
  const speech = useSpeech();
  if (likeBefore === null) return null;
  const { publisher, fileName, loadedAt, asBefore } = likeBefore;
  const values = { publisher, file: fileName, date: speech.date(loadedAt) };
  return (
    <Notice>
      <p>{speech.say(asBefore ? 'load.as-before' : 'load.like-before', values)}</p>
      {asBefore ? (
        <div>
          <Button onPress={onForget}>{speech.say('load.forget-before')}</Button>
        </div>
      ) : null}
    </Notice>
  );
}
