/** A place on the drawn map: x to the right, y downwards. */
export type Place = readonly [x: number, y: number];
export const directions = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof directions)[number];

const headings: Readonly<Record<Direction, number>> = {
  up: -Math.PI / 2,
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
};
// Wide enough that four keys reach every neighbour, narrow enough that "up" is never down.
const widest = (70 * Math.PI) / 180;
const narrow = Math.PI / 5;

/**
 * The area the arrow key leads to: of those that share an edge with area `from`, the one whose place
 * lies straightest in the direction; where none does, the nearest of all areas straight ahead;
 * undefined at the rim. Indices are those of `places`; areas that are not open are passed over.
 *
 * @example
 * nextNeighbour(0, 'right', [[0, 0], [2, 1], [2, -5]], [[1, 2], [0], [0]]) // => 1
 * nextNeighbour(0, 'left', [[0, 0], [2, 1]], [[1], [0]]) // => undefined
 */
export function nextNeighbour(
  from: number,
  direction: Direction,
  places: readonly Place[],
  neighbours: readonly (readonly number[])[],
  isOpen: (index: number) => boolean = () => true,
): number | undefined {
  const turnTo = (to: number): number => turn(places[from]!, places[to]!, headings[direction]);
  const beside = (neighbours[from] ?? []).filter((to) => isOpen(to) && turnTo(to) <= widest);
  if (beside.length > 0) return smallestBy(beside, turnTo);
  const ahead = places
    .map((_, to) => to)
    .filter((to) => to !== from && isOpen(to) && turnTo(to) <= narrow);
  return smallestBy(ahead, (to) => distance(places[from]!, places[to]!));
}

/** How far from the heading the other place lies, 0 to π. */
function turn(from: Place, to: Place, heading: number): number {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]) - heading;
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
}

function distance(from: Place, to: Place): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function smallestBy(items: readonly number[], size: (item: number) => number): number | undefined {
  return items.reduce<number | undefined>(
    (best, item) => (best === undefined || size(item) < size(best) ? item : best),
    undefined,
  );
}

/** The open area whose place lies nearest a point: where the arrows begin. */
export function nearestPlace(
  point: Place,
  places: readonly Place[],
  isOpen: (index: number) => boolean,
): number | undefined {
  const open = places.map((_, i) => i).filter(isOpen);
  return smallestBy(open, (i) => distance(point, places[i]!));
}
