import { type ReactNode, useId, useMemo, useRef } from 'react';
import { landscapeFill } from '../map/landscape-fills.ts';
import { useSize } from '../map/use-size.ts';
import styles from './likeness.module.css';
import { type LikenessState, layOutLikeness } from './likeness-layout.ts';

/** A point with what it stands for. */
export interface LikenessPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly colour: number;
  readonly letter: string;
  readonly isFaint: boolean;
}

export interface LikenessChartProps {
  readonly points: readonly LikenessPoint[];
  readonly directions: LikenessState['directions'];
  readonly selected: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly onChoose: (id: string) => void;
}

const height = 460;
/** Points of at least this radius have room for their letter. */
const roomForLetter = 6;

/** Areas by likeness: a letter an area, an arrow a variable. Choosing works by pointer; the table is the other way. */
export function LikenessChart(props: LikenessChartProps): ReactNode {
  const { points, directions, selected } = props;
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { width } = useSize(svg);
  const layout = useMemo(
    () => layOutLikeness({ points, directions }, { width: width || 640, height }),
    [points, directions, width],
  );
  const chosen = points.findIndex((point) => point.id === selected);
  return (
    <svg
      ref={svg}
      className={styles.picture}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-desc`}>{props.description}</desc>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same choice is made by keyboard in the table */}
      <g
        onClick={(event) => {
          const index = (event.target as SVGElement).dataset.index; // only circles send events
          const point = index === undefined ? undefined : points[Number(index)];
          if (point !== undefined) props.onChoose(point.id);
        }}
      >
        {points.map((point, i) => (
          <circle
            key={point.id}
            data-index={i}
            data-area={point.id}
            data-colour={landscapeFill(point.colour).colour}
            data-faint={point.isFaint || undefined}
            className={styles.point}
            cx={layout.points[i]![0]}
            cy={layout.points[i]![1]}
            r={layout.radius}
          />
        ))}
      </g>
      {layout.radius < roomForLetter ? null : (
        <g className={styles.letters}>
          {points.map((point, i) => (
            <text
              key={point.id}
              x={layout.points[i]![0]}
              y={layout.points[i]![1] + 3}
              data-faint={point.isFaint || undefined}
              data-dark={landscapeFill(point.colour).isDark || undefined}
            >
              {point.letter}
            </text>
          ))}
        </g>
      )}
      {layout.directions.map(({ tip, text, at, anchor }) => (
        <g key={text} className={styles.direction}>
          <line x1={layout.middle[0]} y1={layout.middle[1]} x2={tip[0]} y2={tip[1]} />
          <circle cx={tip[0]} cy={tip[1]} r={2.5} />
          <text x={at[0]} y={at[1]} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {chosen < 0 ? null : (
        <circle
          className={styles.ring}
          cx={layout.points[chosen]![0]}
          cy={layout.points[chosen]![1]}
          r={layout.radius + 4}
        />
      )}
    </svg>
  );
}
