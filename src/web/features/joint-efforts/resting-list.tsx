import type { ReactNode } from 'react';
import type { PossibleJointEffortText } from '#contract/joint-efforts.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { pairKey } from './pair-key.ts';
import { ProposalCard } from './proposal-card.tsx';

export interface RestingListProps {
  readonly resting: readonly PossibleJointEffortText[];
  readonly nameOf: (party: string) => string;
}

/** Pairs that somebody has said no or not now to, until the day they return. */
export function RestingList({ resting, nameOf }: RestingListProps): ReactNode {
  const { say, date } = useSpeech();
  if (resting.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say('joint-effort.resting')}</h2>
      <p>{say('joint-effort.resting-lead')}</p>
      {resting.map((proposal) => (
        <Disclosure
          key={pairKey(proposal)}
          summary={`${nameOf(proposal.first.party)} / ${nameOf(proposal.second.party)}: ${say(
            'joint-effort.rests',
            { day: date(proposal.restsUntil ?? '') },
          )}`}
        >
          <ProposalCard proposal={proposal} nameOf={nameOf} />
        </Disclosure>
      ))}
    </section>
  );
}
