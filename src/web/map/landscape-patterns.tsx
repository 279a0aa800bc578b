import type { ReactNode } from 'react';
import { type LandscapeFill, landscapeFills, type PatternMark } from './landscape-fills.ts';
import styles from './landscape-patterns.module.css';

/** Side of a pattern's tile, in CSS pixels. */
const tile = 8;

/** The fills of landscapes, as definitions for `url("#landscape-0")`. */
export function LandscapePatterns({ scale }: { readonly scale: number }): ReactNode {
  return landscapeFills.map((fill) => (
    <LandscapePattern key={fill.name} fill={fill} id={fill.name} scale={scale} />
  ));
}

/** One fill under an id of its own, so that several drawings on a page can have theirs. */
export function LandscapePattern(props: {
  readonly fill: LandscapeFill;
  readonly id: string;
  /** Units of the drawing a CSS pixel. */
  readonly scale: number;
}): ReactNode {
  const { fill, id, scale } = props;
  return (
    <pattern
      id={id}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale.toFixed(4)}) rotate(${turnOf(fill.mark)})`}
    >
      <rect width={tile} height={tile} className={styles.ground} data-colour={fill.colour} />
      <g className={styles.marks} data-dark={fill.isDark || undefined}>
        <Marks mark={fill.mark} />
      </g>
    </pattern>
  );
}

function turnOf(mark: PatternMark): number {
  return mark === 'rising' ? -45 : mark === 'falling' ? 45 : 0;
}

function Marks({ mark }: { readonly mark: PatternMark }): ReactNode {
  if (mark === 'plain') return null;
  if (mark === 'dots') return <path d="M2 2h.01M6 6h.01" className={styles.dots} />;
  if (mark === 'dashes') return <path d="M0 2h4M4 6h4" />;
  if (mark === 'vertical') return <path d="M4 0v8" />;
  return <path d={mark === 'grid' ? 'M0 4h8M4 0v8' : 'M0 4h8'} />;
}
