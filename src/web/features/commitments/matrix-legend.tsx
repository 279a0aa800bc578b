import type { ReactNode } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './commitments.module.css';

/** What a cell says, by sign and word and not by colour alone. */
export function MatrixLegend({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const { say } = useSpeech();
  const kinds = ['committed', 'not-relevant', 'silent'] as const;
  return (
    <ul className={styles.legend} aria-label={say('map.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles.sign} data-kind={kind} aria-hidden="true">
            {cellSign(kind, 2)}
          </span>{' '}
          {say(`commitment.legend.${kind}`)}
        </li>
      ))}
      {isFiltered ? <li>{say('commitment.legend-filtered')}</li> : null}
    </ul>
  );
}

/** The sign in a cell: how many, a cross for “not relevant”, a ring for silence. */
export function cellSign(kind: 'committed' | 'not-relevant' | 'silent', count: number): string {
  if (kind === 'committed') return String(count);
  return kind === 'not-relevant' ? '✕' : '○';
}
