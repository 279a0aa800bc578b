import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { StatusLine } from '../design/status-line.tsx';
import type { AreaShapes } from './area-shapes.ts';
import type { MapArea } from './map-area.ts';
import { MapButtons } from './map-buttons.tsx';
import { AreaLayer, Lines, Marks } from './map-layers.tsx';
import styles from './map-view.module.css';
import { type Direction, nearestPlace, nextNeighbour } from './next-neighbour.ts';
import { useSize } from './use-size.ts';
import { useViewBox, type ViewBoxControl } from './use-view-box.ts';
import { type Box, unite, withMargin, writeBox } from './view-box.ts';

export interface MapViewProps {
  readonly shapes: AreaShapes;
  /** In any order; areas without a shape are passed over. */
  readonly areas: readonly MapArea[];
  /** What the map shows, for those who hear it. */
  readonly name: string;
  readonly keys: string;
  readonly role: string;
  readonly buttons: { readonly closer: string; readonly farther: string; readonly reset: string };
  readonly selected: string | undefined;
  /** An area chosen with pointer or Enter; by Enter the reader wants to go on in the panel. */
  readonly onSelect: (id: string, byKeyboard: boolean) => void;
  readonly mapRef: RefObject<HTMLDivElement | null>;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** The map as SVG: one tab stop, arrows between neighbours, Enter to choose. */
export function MapView(props: MapViewProps): ReactNode {
  const { shapes, selected, onSelect } = props;
  const svg = useRef<SVGSVGElement>(null);
  const keysId = useId();
  const [pointed, setPointed] = useState<number>();
  const [cursor, setCursor] = useState<number>();
  const [hasFocus, setFocus] = useState(false);
  const areaAt = useAreasByShape(shapes, props.areas);
  const view = useViewBox(svg, useHome(shapes, areaAt), withMargin(shapes.whole, 0.03));
  const size = useSize(svg);
  const scale = Math.min(size.width / view.box.width, size.height / view.box.height) || 1;
  const selectedAt = shapes.areas.findIndex((shape) => shape.id === selected);
  // An area that is no longer shown cannot be where the arrows start.
  const held = cursor !== undefined && areaAt[cursor]?.isOutside === false ? cursor : undefined;
  const focusAt = hasFocus ? (held ?? (selectedAt >= 0 ? selectedAt : undefined)) : undefined;
  const shown = pointed ?? focusAt;

  useShowSelected(view, shapes.areas[selectedAt]?.box);
  const places = useMemo(() => shapes.areas.map((shape) => shape.place), [shapes]);
  const isOpen = (index: number): boolean => areaAt[index]?.isOutside === false;
  const nearestMiddle = (): number | undefined => {
    const { x, y, width, height } = view.box;
    return nearestPlace([x + width / 2, y + height / 2], places, isOpen);
  };
  const moveTo = (index: number | undefined): void => {
    const shape = index === undefined ? undefined : shapes.areas[index];
    if (shape === undefined) return;
    setCursor(index);
    view.show(shape.box);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = arrows[event.key];
    const from = held ?? (selectedAt >= 0 ? selectedAt : undefined);
    if (direction !== undefined) {
      event.preventDefault();
      moveTo(
        from === undefined
          ? nearestMiddle()
          : nextNeighbour(from, direction, places, shapes.neighbours, isOpen),
      );
    } else if (event.key === 'Enter' && from !== undefined) {
      event.preventDefault();
      onSelect(shapes.areas[from]!.id, true);
    } else if (event.key === '+' || event.key === '-') {
      view.zoom(event.key === '+' ? 1.6 : 1 / 1.6);
    }
  };
  const spokenAt = focusAt === undefined ? '' : (areaAt[focusAt]?.spoken ?? '');

  return (
    <figure className={styles.map}>
      <div
        ref={props.mapRef}
        className={styles.stage}
        role="application"
        aria-roledescription={props.role}
        aria-label={props.name}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop with keys of its own
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocus(true);
          if (held === undefined && selectedAt < 0) setCursor(nearestMiddle());
        }}
        onBlur={() => setFocus(false)}
      >
        <svg
          ref={svg}
          className={styles.picture}
          viewBox={writeBox(view.box)}
          data-zoomed={view.isZoomed || undefined}
          aria-hidden="true"
          focusable="false"
          {...view.handlers}
          onPointerLeave={() => setPointed(undefined)}
        >
          <AreaLayer
            shapes={shapes}
            areaAt={areaAt}
            hatchScale={1 / scale}
            onPoint={setPointed}
            onChoose={(index) => {
              if (view.wasDragged()) return;
              setCursor(index);
              onSelect(shapes.areas[index]!.id, false);
            }}
          />
          <Lines
            shapes={shapes}
            pointed={pointed}
            focused={focusAt}
            selected={selectedAt}
            isFine={scale < 1.5}
          />
          <Marks shapes={shapes} areaAt={areaAt} box={view.box} scale={scale} />
        </svg>
      </div>
      <MapButtons view={view} {...props.buttons} />
      <figcaption className={styles.caption} aria-hidden="true">
        {shown === undefined ? '' : areaAt[shown]?.spoken}
      </figcaption>
      <p id={keysId} className={styles.keys}>
        {props.keys}
      </p>
      <StatusLine text={spokenAt} isHidden pause={120} />
    </figure>
  );
}

/** The areas in the order of the shapes. */
function useAreasByShape(
  shapes: AreaShapes,
  areas: readonly MapArea[],
): readonly (MapArea | undefined)[] {
  return useMemo(() => {
    const byId = new Map(areas.map((area) => [area.id, area]));
    return shapes.areas.map((shape) => byId.get(shape.id));
  }, [shapes, areas]);
}

/** What is seen before anything is zoomed: the areas that are not outside. */
function useHome(shapes: AreaShapes, areaAt: readonly (MapArea | undefined)[]): Box {
  const inside = areaAt.map((area) => area?.isOutside === false);
  const key = inside.map(Number).join('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which areas are inside
  return useMemo(() => {
    const boxes = shapes.areas.filter((_, i) => inside[i]).map((shape) => shape.box);
    return withMargin(unite(boxes) ?? shapes.whole, 0.03);
  }, [shapes, key]);
}

/** Brings the chosen area into view when it was chosen elsewhere: in the table, the search, the address. */
function useShowSelected(view: ViewBoxControl, box: Box | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the map
  useEffect(() => {
    if (box !== undefined) view.show(box);
  }, [box]);
}
