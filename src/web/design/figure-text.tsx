import type { ReactNode } from 'react';
import styles from './figure-text.module.css';

export interface FigureTextProps {
  /** The number as it is read, already in the reader's language. */
  readonly value: string;
  readonly unit?: string | undefined;
  /** The one number a page may have in size 40. */
  readonly isLarge?: boolean;
}

/** A number with its unit, kept on one line. */
export function FigureText({ value, unit, isLarge }: FigureTextProps): ReactNode {
  return (
    <span className={styles.figure} data-large={isLarge || undefined}>
      {value}
      {unit === undefined ? null : <span className={styles.unit}> {unit}</span>}
    </span>
  );
}
