import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgendaItem } from '#contract/meetings.ts';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Redovisningar på en dagordning, each leading to the report. */
export function AgendaItems({ items }: { readonly items: readonly AgendaItem[] }): ReactNode {
  const { say, date, language } = useSpeech();
  return (
    <ol className={styles.list}>
      {items.map(({ id, title, bodyName, submitted }) => (
        <li key={id}>
          <Link to="/redovisning/$report" params={{ report: id }}>
            <span lang="sv">{title}</span>
          </Link>
          <span className={styles.under}>
            {say('meeting.item', { body: bodyName[language], day: date(submitted) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
