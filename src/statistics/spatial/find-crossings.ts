import Flatbush from 'flatbush';
import type { PolygonRings } from './geometry.ts';
import type { PolygonFault } from './polygon-fault.ts';
import { type SegmentRelation, segmentRelation } from './segment-relation.ts';

/** More crossings than this tell the reader nothing new about a broken shape. */
const MOST_CROSSINGS = 20;

interface Segment {
  readonly polygon: number;
  readonly ring: number;
  readonly position: number;
  /** Neither repeated positions nor the closing one are counted: neighbours differ by one. */
  readonly order: number;
  readonly ringSegments: number;
  readonly ends: readonly [number, number, number, number];
}

/**
 * Where the rings of a geometry cross, touch or run along themselves or each other. Coordinates
 * must be finite. Segments are compared through an R-tree.
 *
 * @example
 * findCrossings([[[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]]])[0].code // => 'self-crossing'
 */
export function findCrossings(polygons: readonly PolygonRings[]): readonly PolygonFault[] {
  const segments = polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring, r) => segmentsOf(ring, polygon, r)),
  );
  if (segments.length === 0) return [];
  const tree = new Flatbush(segments.length);
  for (const { ends } of segments) {
    const [x1, y1, x2, y2] = ends;
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  tree.finish();

  const faults: PolygonFault[] = [];
  for (let i = 0; i < segments.length && faults.length < MOST_CROSSINGS; i++) {
    const [x1, y1, x2, y2] = segments[i]!.ends;
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    const later = tree.search(...box, (j) => j > i).sort((a, b) => a - b);
    for (const j of later) {
      const fault = faultBetween(segments[i]!, segments[j]!);
      if (fault && faults.length < MOST_CROSSINGS) faults.push(fault);
    }
  }
  return faults;
}

function segmentsOf(ring: PolygonRings[number], polygon: number, r: number): readonly Segment[] {
  const found: Omit<Segment, 'ringSegments'>[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1, x2, y2] = [ring[i - 1]![0]!, ring[i - 1]![1]!, ring[i]![0]!, ring[i]![1]!];
    if (x1 === x2 && y1 === y2) continue;
    const ends = [x1, y1, x2, y2] as const;
    found.push({ polygon, ring: r, position: i - 1, order: found.length, ends });
  }
  return found.map((segment) => ({ ...segment, ringSegments: found.length }));
}

function faultBetween(one: Segment, other: Segment): PolygonFault | undefined {
  const relation = segmentRelation(one.ends, other.ends);
  if (relation === 'apart') return undefined;
  const sameRing = one.polygon === other.polygon && one.ring === other.ring;
  const touching = relation === 'touching';
  if (touching && (!sameRing || areConsecutive(one, other))) return undefined;
  const { polygon, ring, position } = one;
  return {
    code: !sameRing ? 'rings-crossing' : touching ? 'self-touching' : 'self-crossing',
    severity: touching ? 'note' : 'error',
    polygon,
    ring,
    position,
    at: meetingPlace(one.ends, other.ends, relation),
  };
}

function areConsecutive(one: Segment, other: Segment): boolean {
  const apart = Math.abs(one.order - other.order);
  return apart === 1 || apart === one.ringSegments - 1;
}

function meetingPlace(
  p: Segment['ends'],
  q: Segment['ends'],
  relation: SegmentRelation,
): readonly [number, number] {
  if (relation !== 'crossing') {
    // An end of one lies on the other.
    const onP = (x: number, y: number): boolean => segmentRelation(p, [x, y, x, y]) !== 'apart';
    const onQ = (x: number, y: number): boolean => segmentRelation(q, [x, y, x, y]) !== 'apart';
    if (onP(q[0], q[1])) return [q[0], q[1]];
    if (onP(q[2], q[3])) return [q[2], q[3]];
    return onQ(p[0], p[1]) ? [p[0], p[1]] : [p[2], p[3]];
  }
  const [dx, dy, ex, ey] = [p[2] - p[0], p[3] - p[1], q[2] - q[0], q[3] - q[1]];
  const at = ((q[0] - p[0]) * ey - (q[1] - p[1]) * ex) / (dx * ey - dy * ex);
  return [p[0] + at * dx, p[1] + at * dy];
}
