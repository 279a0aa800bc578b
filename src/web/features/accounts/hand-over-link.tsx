import type { ReactNode } from 'react';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './accounts.module.css';
import type { MadeLink } from './made-link.ts';

/** The one-time link, shown once, for whoever made it to hand over. */
export function HandOverLink({ made }: { readonly made: MadeLink }): ReactNode {
  const { say, dateTime } = useSpeech();
  const { name, invitation } = made;
  return (
    <Notice title={say('accounts.link-title', { name })} isUrgent>
      <p>{say('accounts.link-lead', { moment: dateTime(invitation.expiresAt) })}</p>
      <p className={styles.secret}>{`${location.origin}${invitation.path}`}</p>
    </Notice>
  );
}
