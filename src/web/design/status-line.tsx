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
  if (isHidden) {
    return (
      <p className={styles.hidden} role="status">
        {said}
      </p>
    );
  }
  // The words stand once: seen at once, and put in anew to be heard when they are still.
  return (
    <p className={className} role="status">
      {text === said ? (
        <span key="said">{text}</span>
      ) : (
        <span key="seen" aria-hidden="true">
          {text}
        </span>
      )}
    </p>
  );
}
