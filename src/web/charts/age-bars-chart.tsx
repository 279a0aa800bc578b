import type { ReactNode } from 'react';
import { type AgeBarsState, layOutAgeBars } from './age-bars-layout.ts';
import { ChartPicture } from './chart-picture.tsx';
import styles from './charts.module.css';

// Per cent of the width: room for the age in the middle and for the number outside each bar.
const middle = 24;
const outside = 10;
const side = (100 - middle) / 2 - outside;

/** Women to the left and men to the right of the age, on one scale; the number stands at each bar. */
export function AgeBarsChart(props: {
  readonly state: AgeBarsState;
  readonly title: string;
  readonly description: string;
  readonly women: string;
  readonly men: string;
  /** What stands where a number is missing. */
  readonly missing: string;
  readonly formatCount: (count: number) => string;
}): ReactNode {
  const bars = layOutAgeBars(props.state);
  const leftFoot = 50 - middle / 2;
  const rightFoot = 50 + middle / 2;
  return (
    <ChartPicture title={props.title} description={props.description} height={bars.height}>
      <text className={styles.head} x={`${leftFoot}%`} y={14} textAnchor="end">
        {props.women}
      </text>
      <text className={styles.head} x={`${rightFoot}%`} y={14}>
        {props.men}
      </text>
      {bars.rows.map((row, i) => {
        const textY = row.y + bars.rowHeight / 2 + 4;
        const women = (row.women ?? 0) * side;
        const men = (row.men ?? 0) * side;
        const box = { y: row.y + 3, height: bars.rowHeight - 6 };
        return (
          <g key={row.label}>
            <text x="50%" y={textY} textAnchor="middle">
              {row.label}
            </text>
            <rect
              className={styles.women}
              x={`${leftFoot - women}%`}
              width={`${women}%`}
              {...box}
            />
            <rect className={styles.men} x={`${rightFoot}%`} width={`${men}%`} {...box} />
            <text x={`${leftFoot - women - 1}%`} y={textY} textAnchor="end">
              {countText(props.state.rows[i]!.women)}
            </text>
            <text x={`${rightFoot + men + 1}%`} y={textY}>
              {countText(props.state.rows[i]!.men)}
            </text>
          </g>
        );
      })}
    </ChartPicture>
  );

  function countText(count: number | undefined): string {
    return count === undefined ? props.missing : props.formatCount(count);
  }
}
