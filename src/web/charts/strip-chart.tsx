import type { ReactNode } from 'react';
import { ChartPicture } from './chart-picture.tsx';
import styles from './charts.module.css';
import { percentPlace as place } from './percent-place.ts';
import { layOutStrip, type StripLayout, type StripState } from './strip-layout.ts';

/** One value among others on one scale: dot for the own value, a mark of its own for each comparison. */
export function StripChart(props: {
  readonly state: StripState;
  readonly title: string;
  readonly description: string;
}): ReactNode {
  const strip = layOutStrip(props.state);
  const { lineY } = strip;
  return (
    <ChartPicture title={props.title} description={props.description} height={strip.height}>
      <Axis strip={strip} />
      {strip.spread !== undefined && (
        <>
          <line
            className={styles.spreadLine}
            x1={place(strip.spread.from)}
            x2={place(strip.spread.to)}
            y1={lineY}
            y2={lineY}
          />
          <line
            className={styles.spreadBox}
            x1={place(strip.spread.boxFrom)}
            x2={place(strip.spread.boxTo)}
            y1={lineY}
            y2={lineY}
          />
        </>
      )}
      {strip.marks.map((mark) => (
        <g key={mark.kind} className={styles.mark} data-kind={mark.kind}>
          <line x1={place(mark.at)} x2={place(mark.at)} y1={lineY - 8} y2={mark.textY - 11} />
        </g>
      ))}
      {strip.marks.map((mark) => (
        <g key={mark.kind} className={styles.mark} data-kind={mark.kind}>
          <text x={place(mark.at)} y={mark.textY} textAnchor={mark.anchor}>
            {mark.text}
          </text>
        </g>
      ))}
      {strip.interval !== undefined && (
        <line
          className={styles.interval}
          x1={place(strip.interval[0])}
          x2={place(strip.interval[1])}
          y1={lineY}
          y2={lineY}
        />
      )}
      {strip.own !== undefined && (
        <g className={styles.own}>
          <circle cx={place(strip.own.at)} cy={lineY} r={6} />
          <text x={place(strip.own.at)} y={14} textAnchor={strip.own.anchor}>
            {strip.own.text}
          </text>
        </g>
      )}
    </ChartPicture>
  );
}

function Axis({ strip }: { readonly strip: StripLayout }): ReactNode {
  return (
    <g className={styles.axis}>
      <line x1={place(0)} x2={place(1)} y1={strip.axisY} y2={strip.axisY} />
      {strip.ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={place(tick.at)} x2={place(tick.at)} y1={strip.axisY} y2={strip.axisY + 4} />
          <text
            x={place(tick.at)}
            y={strip.axisY + 15}
            textAnchor={tick.at < 0.02 ? 'start' : tick.at > 0.98 ? 'end' : 'middle'}
          >
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}
