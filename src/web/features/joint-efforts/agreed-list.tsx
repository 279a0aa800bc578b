import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PossibleJointEffortText } from '#contract/joint-efforts.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { pairKey } from './pair-key.ts';
import { ProposalCard } from './proposal-card.tsx';

export interface AgreedListProps {
  readonly agreed: readonly PossibleJointEffortText[];
  readonly nameOf: (party: string) => string;
}

/** Pairs that both parties want, each with its next step. */
export function AgreedList({ agreed, nameOf }: AgreedListProps): ReactNode {
  const { say, date } = useSpeech();
  const { may } = useCaller();
  if (agreed.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say('joint-effort.agreed')}</h2>
      {agreed.map((proposal) => (
        <ProposalCard key={pairKey(proposal)} proposal={proposal} nameOf={nameOf}>
          <p>
            {say('joint-effort.agreed-since', { day: date(proposal.agreedOn ?? '') })}{' '}
            {proposal.isOwn && may('contributor') ? (
              <Link
                to="/plan/$section"
                params={{ section: 'ataganden' }}
                search={writeSearch(proposal) as object}
              >
                {say('joint-effort.write')}
              </Link>
            ) : null}
          </p>
        </ProposalCard>
      ))}
    </section>
  );
}

/** The form of a new commitment, with the places and the action area of the pair. */
function writeSearch({ first, second }: PossibleJointEffortText): Record<string, string> {
  const areas = new Set([...first.areas, ...second.areas].map(({ id }) => id));
  const actionArea = first.actionArea ?? second.actionArea;
  return {
    gor: 'ny',
    omraden: [...areas].join(','),
    ...(actionArea === null ? {} : { insatsomrade: actionArea }),
  };
}
