import type { ReactNode } from 'react';
import type { PartyProfile } from '#contract/parties.ts';
import type { SuccessionText } from '#contract/role-holders.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askSuccessions } from './ask-parties.ts';
import { HeldTable } from './held-table.tsx';

/** Överlämningar: who took over what from whom, made to be printed. */
export function SuccessionsPanel({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say } = useSpeech();
  return (
    <Answered ask={askSuccessions(profile.party.id)}>
      {({ successions }) =>
        successions.length === 0 ? (
          <p>{say('people.succession-none')}</p>
        ) : (
          <>
            {successions.map((one) => (
              <SuccessionArticle key={one.id} succession={one} />
            ))}
            <div className={styles.links}>
              <Button onPress={() => window.print()}>{say('people.print')}</Button>
            </div>
          </>
        )
      }
    </Answered>
  );
}

function SuccessionArticle({ succession }: { readonly succession: SuccessionText }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { from, to, moved } = succession;
  return (
    <article className={styles.section}>
      <h2>
        {to === null
          ? say('people.succession-alone', { from: from.function })
          : say('people.succession-title', { from: from.function, to: to.function })}
      </h2>
      <p>
        {say('people.succession-made', {
          day: speech.date(succession.lastDay),
          at: speech.dateTime(succession.madeAt),
          by: succession.madeBy,
        })}{' '}
        {succession.accountClosed ? say('people.succession-closed') : ''}
      </p>
      <p>{say('people.succession-count', { count: moved.length })}</p>
      {moved.length === 0 ? null : <HeldTable held={moved} />}
    </article>
  );
}
