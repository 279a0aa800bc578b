import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './accounts.module.css';
import { PasswordForm } from './password-form.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { useCaller } from './use-caller.ts';
import { useSignOut } from './use-sign-in.ts';

/** Min inloggning: who one is here, where one is signed in, and the password. */
export function OwnSignInPage(): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn } = useCaller();
  const signingOut = useSignOut();
  return (
    <div className={styles.page}>
      <PageHeading title={say('own-sign-in.title')} />
      {caller !== undefined && !isSignedIn ? (
        <p>
          {say('own-sign-in.nobody')} <SignInLink text={say('sign-in.link')} />
        </p>
      ) : null}
      {caller !== undefined && isSignedIn ? (
        <>
          <Facts
            facts={[
              [say('own-sign-in.name'), caller.name],
              [say('own-sign-in.party'), caller.party?.name ?? say('own-sign-in.no-party')],
              [
                say('own-sign-in.roles'),
                caller.roles.map((role) => say(`account.role.${role}`)).join(', ') ||
                  say('own-sign-in.no-roles'),
              ],
            ]}
          />
          <div>
            <Button onPress={() => signingOut.mutate()} isDisabled={signingOut.isPending}>
              {say('own-sign-in.sign-out')}
            </Button>
          </div>
          <SessionsPanel />
          <PasswordForm />
        </>
      ) : null}
    </div>
  );
}
