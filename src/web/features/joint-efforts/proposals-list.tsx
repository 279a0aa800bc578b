import type { ReactNode } from 'react';
import type { JointEffortAnswered, PossibleJointEffortText } from '#contract/joint-efforts.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { AnswerForm } from './answer-form.tsx';
import { pairKey } from './pair-key.ts';
import { ProposalCard } from './proposal-card.tsx';

export interface ProposalsListProps {
  readonly proposals: readonly PossibleJointEffortText[];
  readonly nameOf: (party: string) => string;
  readonly onAnswered: (answered: JointEffortAnswered) => void;
}

/** Those that the own party may answer first, then those between other parties. */
export function ProposalsList({ proposals, nameOf, onAnswered }: ProposalsListProps): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const own = proposals.filter(({ isOwn }) => isOwn);
  const others = proposals.filter(({ isOwn }) => !isOwn);
  return (
    <>
      {own.length === 0 ? null : (
        <section className={styles.section}>
          <h2>{say('joint-effort.own')}</h2>
          {own.map((proposal) => (
            <ProposalCard key={pairKey(proposal)} proposal={proposal} nameOf={nameOf}>
              {may('contributor') ? (
                <AnswerForm proposal={proposal} onAnswered={onAnswered} />
              ) : null}
            </ProposalCard>
          ))}
        </section>
      )}
      {others.length === 0 ? null : (
        <section className={styles.section}>
          <h2>{say('joint-effort.others')}</h2>
          <p>{say('joint-effort.not-yours')}</p>
          {others.map((proposal) => (
            <ProposalCard key={pairKey(proposal)} proposal={proposal} nameOf={nameOf} />
          ))}
        </section>
      )}
    </>
  );
}
