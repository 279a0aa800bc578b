import { type ReactNode, useEffect, useState } from 'react';
import styles from './visually-hidden.module.css';

export interface StatusLineProps {
  readonly text: string;
  /** Heard only; the text stands elsewhere on the page. */
  readonly isHidden?: boolean;
  readonly className?: string | undefined;
}

// Typing changes the count at every key; only the last one is worth hearing.
const pause = 500;

/** A line that is read out when it has been still for half a second. */
export function StatusLine({ text, isHidden, className }: StatusLineProps): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      {isHidden ? null : (
        <p className={className} aria-hidden="true">
          {text}
        </p>
      )}
      <p className={styles.hidden} role="status">
        {said}
      </p>
    </>
  );
}
