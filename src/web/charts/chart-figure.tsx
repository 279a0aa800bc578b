import type { ReactElement, ReactNode } from 'react';
import './charts.css';

/** A picture with its sentence before it and its table behind it. */
export function ChartFigure(props: {
  readonly sentence?: ReactNode;
  readonly picture: ReactElement;
  readonly table: ReactElement;
  /** Such as "Visa som tabell". */
  readonly tableLabel: string;
}): ReactElement {
  return (
    <figure className="chart">
      {props.sentence !== undefined && <figcaption>{props.sentence}</figcaption>}
      {props.picture}
      <details className="chart-table">
        <summary>{props.tableLabel}</summary>
        {props.table}
      </details>
    </figure>
  );
}
