import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './accounts.module.css';
import { readInvitation } from './ask-accounts.ts';
import { WelcomeForm } from './welcome-form.tsx';

/** Välkommen: a one-time link makes the first administrator, or sets a password. */
export function WelcomePage(): ReactNode {
  const { say } = useSpeech();
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    // The secret must not stay in the address, where it is seen and remembered.
    if (location.hash !== '')
      history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return (
    <div className={styles.page}>
      <PageHeading title={say('welcome.title')} />
      {token === '' ? (
        <Notice kind="warn">
          <p>{say('welcome.no-token')}</p>
        </Notice>
      ) : (
        <Opened token={token} />
      )}
    </div>
  );
}

function Opened({ token }: { readonly token: string }): ReactNode {
  const { say, dateTime } = useSpeech();
  const { data, error } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => readInvitation(token),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Progress doing={say('data.loading')} />;
  const { name, email } = data;
  return (
    <>
      <p>
        {name === null || email === null
          ? say('welcome.first-lead')
          : say('welcome.password-lead', { name, email })}{' '}
        {say('welcome.until', { moment: dateTime(data.expiresAt) })}
      </p>
      <WelcomeForm token={token} invitation={data} />
    </>
  );
}
