import type { ReactNode } from 'react';
import { Disclosure } from '../design/disclosure.tsx';
import styles from './charts.module.css';

export interface ChartFigureProps {
  /** The sentence before the picture: value, comparison, certainty, source, year. */
  readonly sentence?: ReactNode;
  readonly picture: ReactNode;
  /** What a reader must know of the picture, a paragraph each. */
  readonly notes?: readonly string[];
  readonly table: ReactNode;
  /** Such as "Visa som tabell". */
  readonly tableLabel: string;
}

/** A picture with its sentence before it and its table behind it. */
export function ChartFigure(props: ChartFigureProps): ReactNode {
  return (
    <figure className={styles.chart}>
      {props.sentence === undefined ? null : <figcaption>{props.sentence}</figcaption>}
      {props.picture}
      {props.notes?.map((note) => (
        <p key={note} className={styles.remark}>
          {note}
        </p>
      ))}
      <div className={styles.table}>
        <Disclosure summary={props.tableLabel}>{props.table}</Disclosure>
      </div>
    </figure>
  );
}
