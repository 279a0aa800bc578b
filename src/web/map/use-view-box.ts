import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Box, keepInside, zoomBox } from './view-box.ts';

export interface ViewBoxControl {
  readonly box: Box;
  readonly isZoomed: boolean;
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  /** Moves the view so that the box lies inside it. */
  readonly show: (target: Box) => void;
  /** Whether the pointer has just dragged the map, so that its release is not a click. */
  readonly wasDragged: () => boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
  };
}

// A hand that means to click still moves a little.
const clickSlack = 5;

/** The part of the map in view: buttons, drag, pinch, and the wheel with Ctrl held. */
export function useViewBox(
  svg: RefObject<SVGSVGElement | null>,
  home: Box,
  whole: Box,
): ViewBoxControl {
  const [zoomed, setZoomed] = useState<{ box: Box; home: Box }>();
  // Another home (another municipality chosen) forgets the zoom.
  const box = zoomed?.home === home ? zoomed.box : home;
  const latest = useRef(box);
  latest.current = box;
  const setBox = (next: Box): void => setZoomed({ box: next, home });
  const toMap = (x: number, y: number): { x: number; y: number } => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
    return { x: point.x, y: point.y };
  };
  const zoomAt = (factor: number, x: number, y: number): void =>
    setBox(zoomBox(latest.current, factor, toMap(x, y), whole));
  const drag = useDrag(svg, (change) => {
    const from = toMap(change.fromX, change.fromY);
    const to = toMap(change.toX, change.toY);
    const near = zoomBox(latest.current, change.factor, to, whole);
    setBox(
      keepInside({ ...near, x: near.x - (to.x - from.x), y: near.y - (to.y - from.y) }, whole),
    );
  });
  useWheel(svg, zoomAt);
  return {
    box,
    isZoomed: box !== home,
    zoom: (factor) =>
      setBox(zoomBox(box, factor, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, whole)),
    reset: () => setZoomed(undefined),
    show: (target) => {
      if (!holds(box, target)) {
        const x = target.x + target.width / 2 - box.width / 2;
        const y = target.y + target.height / 2 - box.height / 2;
        setBox(keepInside({ ...box, x, y }, whole));
      }
    },
    ...drag,
  };
}

function holds(outer: Box, inner: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

function useWheel(
  svg: RefObject<SVGSVGElement | null>,
  zoomAt: (factor: number, x: number, y: number) => void,
): void {
  const latest = useRef(zoomAt);
  latest.current = zoomAt;
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent): void => {
      // Without Ctrl the wheel scrolls the page; a pinch on a touchpad arrives with Ctrl set.
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(2 ** (-event.deltaY / 200), event.clientX, event.clientY);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [svg]);
}

interface Drag {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly factor: number;
}

function useDrag(
  svg: RefObject<SVGSVGElement | null>,
  onDrag: (drag: Drag) => void,
): Pick<ViewBoxControl, 'handlers' | 'wasDragged'> {
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const travelled = useRef(0);
  const end = (event: PointerEvent<SVGSVGElement>): void => {
    pointers.current.delete(event.pointerId);
  };
  return {
    wasDragged: () => travelled.current > clickSlack,
    handlers: {
      onPointerDown: (event) => {
        if (pointers.current.size === 0) travelled.current = 0;
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        if (before === undefined) return;
        const now = { x: event.clientX, y: event.clientY };
        travelled.current += Math.hypot(now.x - before.x, now.y - before.y);
        if (travelled.current <= clickSlack) return;
        svg.current?.setPointerCapture(event.pointerId);
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, now);
        onDrag(other === undefined ? move(before, now) : pinch(before, now, other));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

type Point = { readonly x: number; readonly y: number };

function move(from: Point, to: Point): Drag {
  return { fromX: from.x, fromY: from.y, toX: to.x, toY: to.y, factor: 1 };
}

/** Two fingers: their distance zooms, their middle moves. */
function pinch(from: Point, to: Point, other: Point): Drag {
  const span = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y);
  return {
    fromX: (from.x + other.x) / 2,
    fromY: (from.y + other.y) / 2,
    toX: (to.x + other.x) / 2,
    toY: (to.y + other.y) / 2,
    factor: span(from) < 1 ? 1 : span(to) / span(from),
  };
}
