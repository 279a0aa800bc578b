import type { ReactNode } from 'react';
import type { AnswerChange } from '#contract/rounds.ts';
import { answerFields } from '#domain/rounds/answer.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import type { AnswerConflict } from './answer-queue.ts';
import styles from './answers.module.css';

export interface AnswerConflictNoticeProps {
  readonly conflict: AnswerConflict;
  readonly onSettle: (keep: 'theirs' | 'yours') => void;
}

/** Två har skrivit: both versions side by side, and which is to stand. */
export function AnswerConflictNotice(props: AnswerConflictNoticeProps): ReactNode {
  const { conflict, onSettle } = props;
  const { say } = useSpeech();
  const changed = answerFields.filter((field) => field in conflict.yours);
  const side = (title: string, answer: AnswerChange): ReactNode => (
    <div>
      <h3>{title}</h3>
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt className={styles.note}>{say(`answer.${field}`)}</dt>
            <dd className={styles.text}>
              {field === 'standing'
                ? answer.standing == null
                  ? '–'
                  : say(`answer.standing.${answer.standing}`)
                : answer[field]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
  return (
    <Notice kind="warn" isUrgent>
      <p>{say('answer.conflict')}</p>
      <div className={styles.both}>
        {side(say('answer.conflict-theirs'), conflict.theirs)}
        {side(say('answer.conflict-yours'), conflict.yours)}
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => onSettle('theirs')}>{say('answer.take-theirs')}</Button>
        <Button onPress={() => onSettle('yours')}>{say('answer.take-yours')}</Button>
      </div>
    </Notice>
  );
}
