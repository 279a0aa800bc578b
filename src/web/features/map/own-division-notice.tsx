import type { ReactNode } from 'react';
import type { Division } from '#contract/areas.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';

/** Så är den gjord: a division of a party's own says so beside its map. */
export function OwnDivisionNotice(props: { readonly division: Division | undefined }): ReactNode {
  const { say } = useSpeech();
  const own = props.division?.own ?? null;
  if (own === null) return null;
  return (
    <Notice title={say('division.own.method')}>
      <p>{own.method}</p>
      <p>
        {say('division.own.made-by')}: {own.madeBy}
      </p>
    </Notice>
  );
}
