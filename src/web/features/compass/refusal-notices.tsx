import type { ReactNode } from 'react';
import type { CompassPreview } from '#contract/compass.ts';
import type { TextValues } from '#contract/text/format.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** What hinders something that was previewed, a sentence each. */
export function RefusalNotices({ errors }: Pick<CompassPreview, 'errors'>): ReactNode {
  const { say, sayIfKnown } = useSpeech();
  return errors.map(({ code, data }) => (
    <Notice key={`${code} ${JSON.stringify(data)}`} kind="refusal" isUrgent>
      <p>{sayIfKnown(`error.${code}`, data as TextValues) ?? say('shell.error-unexpected')}</p>
    </Notice>
  ));
}
