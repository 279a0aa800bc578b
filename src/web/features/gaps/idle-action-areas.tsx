import type { ReactNode } from 'react';
import type { CoverageGapsText } from '#contract/gaps.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Insatsområden utan gemensam aktivitet, by name. */
export function IdleActionAreas({ gaps }: { readonly gaps: CoverageGapsText }): ReactNode {
  const { say, language } = useSpeech();
  const idle = gaps.actionAreas.filter(({ hasJointActivity }) => !hasJointActivity);
  if (idle.length === 0) return <p>{say('coverage-gap.idle-none')}</p>;
  return (
    <section className={styles.section}>
      <h2>{say('coverage-gap.idle', { count: idle.length })}</h2>
      <ul className={styles.list}>
        {idle.map(({ id, name }) => (
          <li key={id}>{name[language]}</li>
        ))}
      </ul>
    </section>
  );
}
