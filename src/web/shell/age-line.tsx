import type { ReactNode } from 'react';
import type { DataAge } from '#contract/fetches.ts';
import { sayAge } from '#contract/text/say-age.ts';
import { Notice } from '../design/notice.tsx';
import { useSpeech } from '../text/use-speech.ts';

/** That figures may be old, and why: read out by itself, for nobody asked. */
export function AgeLine({ age }: { readonly age: DataAge }): ReactNode {
  const speech = useSpeech();
  return (
    <div role="status">
      {age.stale ? (
        <Notice kind="warn">
          <p>{sayAge(speech, age)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
