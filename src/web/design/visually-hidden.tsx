import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
  readonly as?: 'span' | 'legend' | 'caption' | 'h2' | 'h3';
}

/** Heard, not seen. */
export function VisuallyHidden({ children, as: Tag = 'span' }: VisuallyHiddenProps): ReactNode {
  return <Tag className={styles.hidden}>{children}</Tag>;
}
