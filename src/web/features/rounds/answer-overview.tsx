import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OwnAnswers } from '#contract/rounds.ts';
import { isAnswered } from '#domain/rounds/is-answered.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './answers.module.css';
import type { UsedAnswers } from './use-answers.ts';

export interface AnswerOverviewProps {
  readonly own: OwnAnswers;
  readonly answers: UsedAnswers;
  readonly onOpen: (step: number) => void;
}

/** Översikt: every commitment with whether it is answered, and sending in. */
export function AnswerOverview({ own, answers, onOpen }: AnswerOverviewProps): ReactNode {
  const { say, date } = useSpeech();
  const submission = useMutation({ mutationFn: answers.submit });
  const { commitments, submitted, round } = own;
  const answered = (id: string): boolean =>
    isAnswered({ standing: answers.answerTo(id).standing ?? undefined });
  const left = commitments.filter(({ id }) => !answered(id)).length;
  return (
    <section className={styles.step}>
      <h2>{say('answer.overview')}</h2>
      {commitments.length === 0 ? <p>{say('answer.nothing')}</p> : null}
      <ol className={styles.list}>
        {commitments.map(({ id, what }, step) => (
          <li key={id}>
            <button type="button" className={styles.open} onClick={() => onOpen(step)}>
              <span>{what}</span>
              <span className={styles.note}>
                {say(answered(id) ? 'answer.is-answered' : 'answer.is-not-answered')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {left === 0 || round.closed !== null ? null : <p>{say('answer.left', { left })}</p>}
      {submitted === null ? null : (
        <Notice isUrgent>
          <p>{say('answer.submitted', { day: date(submitted) })}</p>
        </Notice>
      )}
      {round.closed !== null || submitted !== null ? null : (
        <div className={styles.buttons}>
          <Button
            kind="primary"
            isDisabled={submission.isPending}
            onPress={() => submission.mutate()}
          >
            {say('answer.submit')}
          </Button>
        </div>
      )}
      {submission.error === null ? null : <ProblemNotice error={submission.error} />}
    </section>
  );
}
