import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WaitingText } from '#contract/now.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './now.module.css';

/** Where each kind is done. */
const places = {
  'answer-round': '/plan/uppfoljning',
  'answer-joint-effort': '/plan/samarbeten',
  'submit-draft': '/plan/ataganden',
  'sign-version': '/plan/overenskommelse',
  'silent-parties': '/plan/uppfoljning',
  'let-others-in': '/data/konton',
  'name-coordinator': '/data/konton',
} as const satisfies Readonly<Record<WaitingText['kind'], string>>;

/** Väntar på dig: each a link to where it is done, with its last day. */
export function WaitingList({
  waiting,
  today,
}: {
  readonly waiting: readonly WaitingText[];
  readonly today: string;
}): ReactNode {
  const { say, date, number } = useSpeech();
  return (
    <section>
      <h2>
        {waiting.length === 0
          ? say('now.waiting')
          : say('now.waiting-count', { count: number(waiting.length, 0) })}
      </h2>
      {waiting.length === 0 ? (
        <p>{say('now.nothing-waits')}</p>
      ) : (
        <ul className={styles.list}>
          {waiting.map((item) => (
            <li key={`${item.kind} ${item.object ?? ''}`} className={styles.item}>
              <Link to={places[item.kind]}>
                {say(`now.kind.${item.kind}`, { count: item.count, name: item.name })}
              </Link>
              {item.due === null ? null : (
                <span className={item.due < today ? styles.overdue : styles.day}>
                  {say(item.due < today ? 'now.overdue' : 'now.due', { day: date(item.due) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
