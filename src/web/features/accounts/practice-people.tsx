import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SignInWays } from '#contract/accounts.ts';
import { Button } from '../../design/button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import styles from './accounts.module.css';
import { signInPractice } from './ask-accounts.ts';
import { useReturn } from './use-sign-in.ts';

/** Övningslän: välj vem du vill vara. */
export function PracticePeople({ people }: { readonly people: SignInWays['practice'] }): ReactNode {
  const { say } = useSpeech();
  const goOn = useReturn();
  const signingIn = useMutation({ mutationFn: signInPractice, onSuccess: goOn });
  return (
    <section className={styles.part}>
      <h2>{say('sign-in.practice-title')}</h2>
      <p>{say('sign-in.practice-lead')}</p>
      <ul className={styles.people}>
        {people.map(({ id, name, party, roles }) => (
          <li key={id}>
            <div>
              {name}
              <span className={dataStyles.under}>
                {[party, ...roles.map((role) => say(`account.role.${role}`))]
                  .filter((text) => text !== null)
                  .join(' · ')}
              </span>
            </div>
            <Button
              onPress={() => signingIn.mutate(id)}
              isDisabled={signingIn.isPending}
              label={say('sign-in.practice-be', { name })}
            >
              {say('sign-in.submit')}
            </Button>
          </li>
        ))}
      </ul>
      {signingIn.error === null ? null : <ProblemNotice error={signingIn.error} />}
    </section>
  );
}
