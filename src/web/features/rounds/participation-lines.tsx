import type { ReactNode } from 'react';
import type { RoundPage } from '#contract/rounds.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './links.module.css';

/** Läget i ord: how many of how many, and the silent by name once the day has passed. */
export function ParticipationLines({ page }: { readonly page: RoundPage }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const named = (wanted: 'silent' | 'begun' | 'without-commitments'): string =>
    speech.list(
      page.parties
        .filter(({ participation }) => participation === wanted)
        .map(({ name }) => name[language]),
    );
  const [silent, begun, nothing] = [named('silent'), named('begun'), named('without-commitments')];
  const isOverdue = page.isPastDeadline || page.closed !== null;
  return (
    <>
      <p>
        <strong>{say('round.count', { answered: page.answered, asked: page.asked })}</strong>{' '}
        {page.late === 0 ? null : `${say('round.count-late', { late: page.late })} `}
        {say('round.count-commitments', {
          answered: String(page.commitmentsAnswered),
          all: String(page.commitments),
        })}
      </p>
      {silent === '' ? null : (
        <p className={isOverdue ? styles.silent : undefined}>
          {say('round.silent', { parties: silent })}
        </p>
      )}
      {begun === '' ? null : <p>{say('round.begun', { parties: begun })}</p>}
      {nothing === '' ? null : <p>{say('round.without-commitments', { parties: nothing })}</p>}
    </>
  );
}
