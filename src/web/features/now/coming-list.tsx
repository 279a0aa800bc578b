import type { ReactNode } from 'react';
import type { ComingText } from '#contract/now.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './now.module.css';

/** Nästa i året: what has a day, the nearest first. */
export function ComingList({ coming }: { readonly coming: readonly ComingText[] }): ReactNode {
  const { say, date } = useSpeech();
  return (
    <section>
      <h2>{say('now.coming')}</h2>
      {coming.length === 0 ? (
        <p>{say('now.nothing-coming')}</p>
      ) : (
        <ul className={styles.list}>
          {coming.map(({ kind, object, name, day }) => (
            <li key={`${kind} ${object}`} className={styles.item}>
              <span>{say(`now.coming.${kind}`, { name })}</span>
              <span className={styles.day}>{date(day)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
