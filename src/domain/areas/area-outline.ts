import type { AreaGeometry } from '#statistics/spatial/geometry.ts';

/** Gräns i en fil: one area's border as a file gives it, with its place in the file. */
export interface AreaOutline {
  /** Counted from 1, as a person counts objects in a map program. */
  readonly feature: number;
  /** The publisher's code as written; undefined when the field is absent or empty. */
  readonly code: string | undefined;
  /** In the coordinates the caller names. */
  readonly geometry: AreaGeometry;
}
