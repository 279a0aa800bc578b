import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths, pathTo } from '#contract/paths.ts';
import { readReturn } from '#contract/read-return.ts';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './accounts.module.css';
import { askSignInWays } from './ask-accounts.ts';
import { PracticePeople } from './practice-people.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Logga in: with a password, with the organisation's sign-in, or as somebody in the practice county. */
export function SignInPage(): ReactNode {
  const { say, sayIfKnown } = useSpeech();
  const { data: ways } = useQuery(askSignInWays());
  const { sedan, fel, tjanst } = useSearch({ strict: false }) as Readonly<Record<string, string>>;
  const providers = ways?.providers ?? [];
  const providerName = providers.find(({ id }) => id === tjanst)?.name;
  return (
    <div className={styles.page}>
      <PageHeading title={say('sign-in.title')} />
      <p>{say('sign-in.lead')}</p>
      {fel === undefined || ways === undefined ? null : (
        <Notice kind="refusal" isUrgent>
          <p>
            {sayIfKnown(`error.${fel}`, { provider: providerName ?? '' }) ??
              say('shell.error-unexpected')}
          </p>
        </Notice>
      )}
      {ways?.isNew && ways.practice.length === 0 ? (
        <Notice title={say('sign-in.new-title')}>
          <p>{say('sign-in.new')}</p>
        </Notice>
      ) : null}
      {ways === undefined || ways.practice.length === 0 ? null : (
        <PracticePeople people={ways.practice} />
      )}
      {providers.length === 0 ? null : (
        <section className={styles.part}>
          <h2>{say('sign-in.providers')}</h2>
          <ul className={styles.people}>
            {providers.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={pathTo(
                    paths.signInProvider,
                    { provider: id },
                    { sedan: readReturn(sedan) },
                  )}
                >
                  {say('sign-in.with-provider', { provider: name })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        {providers.length === 0 && !ways?.practice.length ? null : (
          <h2>{say('sign-in.with-password')}</h2>
        )}
        <SignInForm />
      </section>
    </div>
  );
}
