import type { ReactNode } from 'react';
import type { CountyProposalText } from '#contract/needs.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import own from './needs.module.css';

export interface ProposalsListProps {
  readonly proposals: readonly CountyProposalText[];
  readonly partyName: (party: string) => string;
}

/** Länsövergripande förslag, as they were kept. */
export function ProposalsList({ proposals, partyName }: ProposalsListProps): ReactNode {
  const { say, date } = useSpeech();
  if (proposals.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say('need.proposals')}</h2>
      {proposals.map(({ id, title, body, party, needs, keptBy, keptOn }) => (
        <article key={id} className={own.proposal}>
          <h3>{title}</h3>
          <p className={own.text}>{body}</p>
          <p className={styles.note}>
            {say('need.kept-by', { day: date(keptOn), name: keptBy, party: partyName(party) })}
          </p>
          <Disclosure summary={say('need.kept-needs')}>
            <ul className={styles.list}>
              {needs.map((need) => (
                <li key={`${need.party} ${need.what}`}>
                  {say('need.draft-said', {
                    party: partyName(need.party),
                    day: date(need.statedOn),
                    what: need.what,
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        </article>
      ))}
      <p className="screen-only">
        <Button onPress={() => window.print()}>{say('need.print')}</Button>
      </p>
    </section>
  );
}
