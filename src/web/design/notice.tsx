import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  /** Info teaches, warn asks for care, refusal says what was not done. */
  readonly kind?: 'info' | 'warn' | 'refusal';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once; for what answers an action. */
  readonly isUrgent?: boolean;
}

/** A few lines set apart from the text. */
export function Notice({ kind = 'info', title, children, isUrgent }: NoticeProps): ReactNode {
  return (
    <div className={styles.notice} data-kind={kind} role={isUrgent ? 'alert' : undefined}>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
