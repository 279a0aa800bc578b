/** What may be wrong with a polygon. */
export type PolygonFaultCode =
  /** A coordinate is not a finite number. */
  | 'not-finite'
  /** A ring has fewer than four positions. */
  | 'too-few-positions'
  /** The last position of a ring is not the first. */
  | 'ring-not-closed'
  /** Two positions after each other are the same. A note: no method here minds. */
  | 'repeated-position'
  /** A ring encloses nothing. */
  | 'zero-area'
  /** A ring crosses itself, or runs back along itself. */
  | 'self-crossing'
  /** A ring touches itself in a point. A note: the shape is clear all the same. */
  | 'self-touching'
  /** Two rings of the same geometry cross, or run along each other. */
  | 'rings-crossing'
  /** A hole is not inside its outer ring. */
  | 'hole-outside-shell'
  /** There is no polygon at all. */
  | 'empty';

/** One fault and where it is. */
export interface PolygonFault {
  readonly code: PolygonFaultCode;
  /** An error makes areas and look-ups wrong; a note does not. */
  readonly severity: 'error' | 'note';
  /** Counted from 0: the polygon in the geometry, the ring in it, the position in the ring. */
  readonly polygon: number;
  readonly ring: number;
  readonly position: number;
  /** The coordinates of the place, when it has any. */
  readonly at?: readonly [number, number];
}
