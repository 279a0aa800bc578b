import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './accounts.module.css';
import { SignInLink } from './sign-in-link.tsx';
import { useCaller } from './use-caller.ts';
import { useSignOut } from './use-sign-in.ts';

/** In the header: who is signed in, with party, and the way in and out. */
export function AccountLinks(): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn } = useCaller();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const signingOut = useSignOut();
  if (caller === undefined) return null;
  if (!isSignedIn) {
    return (
      <div className={`${styles.account} screen-only`}>
        {path === '/logga-in' ? null : <SignInLink text={say('sign-in.link')} />}
      </div>
    );
  }
  return (
    <div className={`${styles.account} screen-only`}>
      <Link to="/min-inloggning" className={styles.who}>
        <span>{caller.name}</span>
        {caller.party === null ? null : <span className={styles.party}>{caller.party.name}</span>}
      </Link>
      <Button kind="quiet" onPress={() => signingOut.mutate()} isDisabled={signingOut.isPending}>
        {say('own-sign-in.sign-out')}
      </Button>
    </div>
  );
}
