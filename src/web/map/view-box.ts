/** A rectangle of the drawn map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Never closer than this share of the whole map. */
const closest = 1 / 64;

/** The smallest box around several; undefined for none. */
export function unite(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The box with room on every side, as a share of its larger side. */
export function withMargin(box: Box, share: number): Box {
  const room = Math.max(box.width, box.height) * share;
  return {
    x: box.x - room,
    y: box.y - room,
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  };
}

/**
 * The box `factor` times as close (under 1: farther), with the point held where it is. Never wider
 * than the whole map and never closer than a sixty-fourth of it.
 *
 * @example
 * zoomBox({ x: 0, y: 0, width: 8, height: 4 }, 2, { x: 0, y: 0 }, { x: 0, y: 0, width: 8, height: 4 })
 * // => { x: 0, y: 0, width: 4, height: 2 }
 */
export function zoomBox(
  box: Box,
  factor: number,
  held: { readonly x: number; readonly y: number },
  whole: Box,
): Box {
  const width = Math.min(whole.width, Math.max(whole.width * closest, box.width / factor));
  const scale = width / box.width;
  return keepInside(
    {
      x: held.x - (held.x - box.x) * scale,
      y: held.y - (held.y - box.y) * scale,
      width,
      height: box.height * scale,
    },
    whole,
  );
}

/** The box moved so that its middle stays on the whole map. */
export function keepInside(box: Box, whole: Box): Box {
  const hold = (at: number, size: number, from: number, length: number): number =>
    Math.min(from + length, Math.max(from, at + size / 2)) - size / 2;
  return {
    ...box,
    x: hold(box.x, box.width, whole.x, whole.width),
    y: hold(box.y, box.height, whole.y, whole.height),
  };
}

/** As SVG writes it, with two decimals. */
export function writeBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((part) => Number(part.toFixed(2))).join(' ');
}
