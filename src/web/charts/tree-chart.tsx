import { type ReactNode, type Ref, useId } from 'react';
import styles from './tree.module.css';
import { boxWidth, lineHeight, type TreeLayout } from './tree-layout.ts';

export interface TreeChartProps {
  readonly layout: TreeLayout;
  readonly title: string;
  readonly description: string;
  /** Said above what stands alone. */
  readonly apart: string;
  /** The drawing, for those who save it. */
  readonly drawing: Ref<SVGSVGElement>;
}

/** Boxes and the lines up to those that they stand under. */
export function TreeChart(props: TreeChartProps): ReactNode {
  const { layout, title, description, apart, drawing } = props;
  const id = useId();
  return (
    <svg
      ref={drawing}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width={layout.width + 2}
      height={layout.height + 2}
      viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {layout.lines.map((line) => (
        <path key={line.id} d={line.path} className={styles.line} />
      ))}
      {layout.apartY === undefined ? null : (
        <text x={0} y={layout.apartY} className={styles.apart}>
          {apart}
        </text>
      )}
      {layout.boxes.map((box) => (
        <g key={box.id}>
          <rect
            x={box.x}
            y={box.y}
            width={boxWidth}
            height={box.height}
            rx={4}
            className={styles.box}
          />
          {box.lines.map((line, i) => (
            <text
              key={line}
              x={box.x + 10}
              y={box.y + 10 + (i + 0.75) * lineHeight}
              className={styles.text}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
