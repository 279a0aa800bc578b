import { type ReactNode, useId } from 'react';
import styles from './charts.module.css';

/** A drawing as wide as its place, with a name and a description that a screen reader says. */
export function ChartPicture(props: {
  readonly title: string;
  readonly description: string;
  /** Pixels. */
  readonly height: number;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={props.height}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-desc`}>{props.description}</desc>
      {props.children}
    </svg>
  );
}
