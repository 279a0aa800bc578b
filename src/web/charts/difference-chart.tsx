import type { ReactNode } from 'react';
import { ChartPicture } from './chart-picture.tsx';
import styles from './difference.module.css';
import { type DifferenceRow, layOutDifferences } from './difference-layout.ts';
import { percentWidth, percentPlace as place } from './percent-place.ts';

/** Bars to the left and right of a common middle, a row each, with its words above the bar. */
export function DifferenceChart(props: {
  readonly rows: readonly DifferenceRow[];
  readonly title: string;
  readonly description: string;
}): ReactNode {
  const { middle, height, bars } = layOutDifferences(props.rows);
  return (
    <ChartPicture title={props.title} description={props.description} height={height}>
      {bars.map((bar) => (
        <g key={bar.label}>
          <text x="0" y={bar.textY} className={styles.label}>
            {bar.label}
          </text>
          <text x="100%" y={bar.textY} textAnchor="end" className={styles.value}>
            {bar.text}
          </text>
          <rect
            className={styles.bar}
            data-side={bar.side}
            x={place(bar.from)}
            y={bar.y}
            width={percentWidth(bar.to - bar.from)}
            height={bar.height}
          />
        </g>
      ))}
      <line className={styles.middle} x1={place(middle)} x2={place(middle)} y1={0} y2={height} />
    </ChartPicture>
  );
}
