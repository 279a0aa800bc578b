import { type ReactNode, useState } from 'react';
import type { RoundOpened } from '#contract/rounds.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { SignInLink } from '../accounts/sign-in-link.tsx';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askRounds } from './ask-rounds.ts';
import { GroupReportsPanel } from './group-reports-panel.tsx';
import { NewLinksPanel } from './new-links-panel.tsx';
import { OpenRoundForm } from './open-round-form.tsx';
import { RoundPanel } from './round-panel.tsx';

/** Uppföljning: who has answered, who is silent, and what groups report. */
export function FollowUpPanel(): ReactNode {
  const { say } = useSpeech();
  const { isSignedIn } = useCaller();
  return (
    <>
      <p>{say('round.lead')}</p>
      {isSignedIn ? (
        <>
          <Rounds />
          <GroupReportsPanel />
        </>
      ) : (
        <>
          <p>{say('error.access/sign-in-needed')}</p>
          <SignInLink text={say('report.sign-in')} />
        </>
      )}
    </>
  );
}

function Rounds(): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const [chosen, setChosen] = useState<string>();
  const [opened, setOpened] = useState<RoundOpened>();
  return (
    <Answered ask={askRounds()}>
      {({ rounds }) => {
        const shown = rounds.find(({ id }) => id === chosen) ?? rounds[0];
        const others = rounds.filter((round) => round !== shown);
        const mayOpen = may('coordination') && rounds.every(({ closed }) => closed !== null);
        return (
          <>
            {shown === undefined ? <p>{say('round.none')}</p> : null}
            {opened === undefined || shown === undefined ? null : (
              <NewLinksPanel round={shown} links={opened.links} />
            )}
            {shown === undefined ? null : <RoundPanel key={shown.id} round={shown.id} />}
            {mayOpen ? <OpenRoundForm onOpened={setOpened} /> : null}
            {others.length === 0 ? null : (
              <section className={styles.section}>
                <h2>{say('round.other-rounds')}</h2>
                <div className={styles.row}>
                  {others.map(({ id, year }) => (
                    <Button key={id} onPress={() => setChosen(id)}>
                      {say('round.year', { year: String(year) })}
                    </Button>
                  ))}
                </div>
              </section>
            )}
          </>
        );
      }}
    </Answered>
  );
}
