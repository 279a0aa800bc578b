import type { ReactNode } from 'react';
import type { EffortText, PossibleJointEffortText } from '#contract/joint-efforts.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayMeeting, sayReasons } from '#contract/text/say-joint-effort.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './joint-efforts.module.css';

export interface ProposalCardProps {
  readonly proposal: PossibleJointEffortText;
  readonly nameOf: (party: string) => string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One possible joint effort: why, both texts side by side, and what has been answered. */
export function ProposalCard({ proposal, nameOf, children }: ProposalCardProps): ReactNode {
  const speech = useSpeech();
  const { say, date } = speech;
  return (
    <article className={styles.card}>
      <h3>{sayMeeting(speech, proposal, nameOf)}</h3>
      {proposal.isDouble ? (
        <Notice kind="warn">
          <p>{say('joint-effort.double-why')}</p>
        </Notice>
      ) : null}
      <div className={styles.sides}>
        {[proposal.first, proposal.second].map((effort) => (
          <section key={`${effort.kind}:${effort.id}`} className={styles.side}>
            <h4>
              {nameOf(effort.party)} · {say(`joint-effort.kind-of.${effort.kind}`)}
            </h4>
            <p className={styles.text}>{effort.what}</p>
            <p className={styles.where}>{sayWhere(speech, effort)}</p>
          </section>
        ))}
      </div>
      <Disclosure summary={say('joint-effort.strengths')}>
        <ul className={styles.reasons}>
          {sayReasons(speech, proposal.reasons).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Disclosure>
      {proposal.answers.map(({ party, answer, answeredOn, reason }) => (
        <p key={party}>
          {say(`joint-effort.given.${answer}`, { party: nameOf(party), day: date(answeredOn) })}{' '}
          {reason === '' ? null : say('joint-effort.given-why', { reason })}
        </p>
      ))}
      {children}
    </article>
  );
}

function sayWhere({ say, date, list }: Speech, effort: EffortText): string {
  const { from, to, wholeCounty, areas, targetGroups } = effort;
  const place = wholeCounty ? say('commitment.whole-county') : list(areas.map(({ name }) => name));
  const groups = targetGroups.map((group) => say(`commitment.group.${group}`).toLowerCase());
  const where = [place, list(groups)].filter((part) => part !== '').join(' · ');
  return from === null || to === null
    ? say('joint-effort.where', { where })
    : say('joint-effort.where-when', { where, from: date(from), to: date(to) });
}
