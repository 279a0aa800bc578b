import { type ReactNode, useEffect, useState } from 'react';
import styles from './visually-hidden.module.css';

export interface StatusLineProps {
  readonly text: string;
  /** Heard only; the text stands elsewhere on the page. */
  readonly isHidden?: boolean;
  readonly className?: string | undefined;
  /** How long the text must be still, in ms. */
  readonly pause?: number;
}

/** A line that is read out when it has been still for half a second: of a count that typing changes, the last. */
export function StatusLine(props: StatusLineProps): ReactNode {
  const { text, isHidden, className, pause = 500 } = props;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
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
