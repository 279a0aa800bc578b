import { type ReactNode, useId } from 'react';
import { landscapeFill } from './landscape-fills.ts';
import { LandscapePattern } from './landscape-patterns.tsx';
import styles from './landscape-swatch.module.css';

/** A landscape's colour, pattern and letter in a box, as on the map. */
export function LandscapeSwatch(props: {
  readonly colour: number;
  readonly letter: string;
}): ReactNode {
  const id = useId();
  return (
    <svg className={styles.swatch} width={40} height={24} aria-hidden="true" focusable="false">
      <defs>
        <LandscapePattern fill={landscapeFill(props.colour)} id={id} scale={1} />
      </defs>
      <rect width={40} height={24} fill={`url(#${id})`} />
      <text x={20} y={17}>
        {props.letter}
      </text>
    </svg>
  );
}
