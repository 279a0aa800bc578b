import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

export interface FactsProps {
  /** Name and value, in reading order. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** What is known of one thing: names to the left, values to the right. */
export function Facts({ facts }: FactsProps): ReactNode {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
