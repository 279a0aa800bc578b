import type { ReactNode } from 'react';
import type { SheetResultText } from '#contract/sheets.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** What a sheet that has been read in did. */
export function SheetResult({ result }: { readonly result: SheetResultText }): ReactNode {
  const { say } = useSpeech();
  const { changed, added, leftOut } = result;
  return (
    <Notice isUrgent>
      <p>{say('sheet.done', { changed, added })}</p>
      {leftOut === 0 ? null : <p>{say('sheet.done-left-out', { count: leftOut })}</p>}
    </Notice>
  );
}
