import { type MouseEvent, memo, type ReactNode } from 'react';
import type { AreaShapes } from './area-shapes.ts';
import { LandscapePatterns } from './landscape-patterns.tsx';
import type { MapArea } from './map-area.ts';
import styles from './map-view.module.css';
import type { Box } from './view-box.ts';

export interface AreaLayerProps {
  readonly shapes: AreaShapes;
  readonly areaAt: readonly (MapArea | undefined)[];
  /** Map units a CSS pixel, so that the hatch is as fine at every zoom. */
  readonly hatchScale: number;
  readonly onPoint: (index: number | undefined) => void;
  readonly onChoose: (index: number) => void;
}

function indexOf(event: MouseEvent): number | undefined {
  const text = (event.target as SVGElement).dataset.index; // only paths and the group send events
  return text === undefined ? undefined : Number(text);
}

/** The fills. One group listens for all areas. */
export function AreaLayer(props: AreaLayerProps): ReactNode {
  return (
    <>
      <defs>
        <pattern
          id="missing"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${props.hatchScale.toFixed(4)}) rotate(45)`}
        >
          <rect width={6} height={6} className={styles.ground} />
          <line y2={6} className={styles.hatch} />
        </pattern>
        <pattern
          id="uncovered"
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${props.hatchScale.toFixed(4)}) rotate(45)`}
        >
          <line y2={8} className={styles.uncoveredHalo} />
          <line y2={8} className={styles.uncovered} />
        </pattern>
        <LandscapePatterns scale={props.hatchScale} />
      </defs>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard by the map around it */}
      <g
        onPointerOver={(event) => props.onPoint(indexOf(event))}
        onClick={(event) => {
          const index = indexOf(event);
          if (index !== undefined) props.onChoose(index);
        }}
      >
        <AreaPaths shapes={props.shapes} areaAt={props.areaAt} />
      </g>
      <Hatches shapes={props.shapes} areaAt={props.areaAt} />
    </>
  );
}

const AreaPaths = memo(function AreaPaths({
  shapes,
  areaAt,
}: Pick<AreaLayerProps, 'shapes' | 'areaAt'>): ReactNode {
  return shapes.areas.map((shape, i) => (
    <path
      key={shape.id}
      d={shape.path}
      data-index={i}
      data-area={shape.id}
      data-fill={areaAt[i]?.fill}
      data-outside={areaAt[i]?.isOutside || undefined}
      data-faint={areaAt[i]?.isFaint || undefined}
      className={styles.area}
    />
  ));
});

/** A second thing about an area, above its colour. */
const Hatches = memo(function Hatches({
  shapes,
  areaAt,
}: Pick<AreaLayerProps, 'shapes' | 'areaAt'>): ReactNode {
  return shapes.areas.map((shape, i) =>
    areaAt[i]?.isHatched && !areaAt[i].isOutside ? (
      <path key={shape.id} d={shape.path} data-hatched={shape.id} className={styles.hatched} />
    ) : null,
  );
});

export interface LinesProps {
  readonly shapes: AreaShapes;
  readonly pointed: number | undefined;
  readonly focused: number | undefined;
  readonly selected: number;
  /** Thin lines, for when areas are small on the screen. */
  readonly isFine: boolean;
}

/** Double lines: a dark one with a light core, so that one of them stands out against any fill. */
export function Lines({ shapes, pointed, focused, selected, isFine }: LinesProps): ReactNode {
  const pathOf = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : shapes.areas[index]?.path;
  return (
    <g className={styles.lines} data-fine={isFine || undefined}>
      <path d={shapes.edges} className={styles.edge} />
      <path d={shapes.edges} className={styles.core} />
      <path d={shapes.outline} className={styles.outline} />
      <path d={shapes.outline} className={styles.outlineCore} />
      <Ring path={pathOf(pointed)} kind="pointed" />
      <Ring path={pathOf(selected)} kind="selected" />
      <Ring path={pathOf(focused)} kind="focused" />
    </g>
  );
}

function Ring({ path, kind }: { path: string | undefined; kind: string }): ReactNode {
  if (path === undefined) return null;
  return (
    <>
      <path d={path} className={styles.halo} />
      <path d={path} className={styles.ring} data-kind={kind} />
    </>
  );
}

export interface MarksProps {
  readonly shapes: AreaShapes;
  readonly areaAt: readonly (MapArea | undefined)[];
  readonly box: Box;
  /** CSS pixels a map unit. */
  readonly scale: number;
}

// An area narrower than this has no room for its number.
const smallest = 26;
const size = 12;

/** Class numbers or counts on the areas that have room for them, so that colour is never alone. */
export function Marks({ shapes, areaAt, box, scale }: MarksProps): ReactNode {
  return (
    <g className={styles.marks} fontSize={size / scale} strokeWidth={3 / scale}>
      {shapes.areas.map((shape, i) => {
        const area = areaAt[i];
        const room = Math.min(shape.box.width, shape.box.height) * scale;
        const [x, y] = shape.place;
        const isInView = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        return area === undefined || area.isOutside || room < smallest || !isInView ? null : (
          <text key={shape.id} x={x} y={y} dy="0.35em">
            {area.mark}
          </text>
        );
      })}
    </g>
  );
}
