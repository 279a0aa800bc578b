import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being done: "Hämtar kartan". */
  readonly doing: string;
  /** Share done, 0–1, when it is known. */
  readonly share?: number;
  readonly cancelLabel?: string;
  readonly onCancel?: () => void;
}

// Shorter waits are over before they can be read.
const quietFor = 300;

/** A wait, in words. Nothing is shown for the first moment. */
export function Progress({ doing, share, cancelLabel, onCancel }: ProgressProps): ReactNode {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietFor);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.progress} role="status">
      {isShown ? (
        <>
          <span>{doing}</span>
          <progress className={styles.bar} aria-label={doing} value={share} max={1} />
          {onCancel === undefined ? null : <Button onPress={onCancel}>{cancelLabel}</Button>}
        </>
      ) : null}
    </div>
  );
}
