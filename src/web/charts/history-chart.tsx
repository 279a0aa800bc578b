import type { ReactNode } from 'react';
import { ChartPicture } from './chart-picture.tsx';
import styles from './charts.module.css';
import { type HistoryState, layOutHistory } from './history-layout.ts';

// Per cent of the width kept for the numbers of the value axis.
const left = 12;
const place = (share: number): string => `${left + share * (96 - left)}%`;

/** One of the small multiples: a point a period, lines between neighbouring ones. */
export function HistoryChart(props: {
  readonly state: HistoryState;
  readonly title: string;
  readonly description: string;
}): ReactNode {
  const chart = layOutHistory(props.state);
  return (
    <ChartPicture title={props.title} description={props.description} height={chart.height}>
      <g className={styles.axis}>
        {chart.ticks.map((tick) => (
          <g key={tick.y}>
            <line x1={place(0)} x2="100%" y1={tick.y} y2={tick.y} />
            <text x={`${left - 2}%`} y={tick.y + 4} textAnchor="end">
              {tick.text}
            </text>
          </g>
        ))}
        {chart.years.map((year, i) => (
          <text
            key={year.text}
            x={place(year.at)}
            y={chart.bottom + 18}
            textAnchor={chart.years.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}
          >
            {year.text}
          </text>
        ))}
      </g>
      {chart.breaks.map((at) => (
        <line
          key={at}
          className={styles.break}
          x1={place(at)}
          x2={place(at)}
          y1={2}
          y2={chart.bottom + 6}
        />
      ))}
      {chart.segments.map((segment) => (
        <line
          key={segment.from.at}
          className={styles.line}
          x1={place(segment.from.at)}
          y1={segment.from.y}
          x2={place(segment.to.at)}
          y2={segment.to.y}
        />
      ))}
      {chart.points.map((point) =>
        point.interval === undefined ? null : (
          <line
            key={point.index}
            className={styles.reach}
            x1={place(point.at)}
            x2={place(point.at)}
            y1={point.interval[0]}
            y2={point.interval[1]}
          />
        ),
      )}
      {chart.points.map((point) => (
        <circle
          key={point.index}
          className={point.isRecomputed ? styles.hollow : styles.point}
          cx={place(point.at)}
          cy={point.y}
          r={3.5}
        />
      ))}
    </ChartPicture>
  );
}
