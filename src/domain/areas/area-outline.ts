import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { AreaId } from './area.ts';

/** Gräns i en fil: one area's border as a file gives it, with its place in the file. */
export interface AreaOutline {
  /** Counted from 1, as a person counts objects in a map program. */
  readonly feature: number;
  /** The publisher's code as written; undefined when the field is absent or empty. */
  readonly code: string | undefined;
  /** In the coordinates the caller names. */
  readonly geometry: AreaGeometry;
}

/** Gräns med namn i en fil: a border with what the file says of its area besides. */
export interface NamedOutline extends AreaOutline {
  /** The area's own name; for a DeSO that of its RegSO. Undefined when no field is read. */
  readonly name: string | undefined;
  /** Code of the RegSO that a DeSO lies in; undefined when no field is read. */
  readonly regso: string | undefined;
  /** What the file itself calls the object or the set it is of, such as `DeSO_2025.17`. */
  readonly layer: string | undefined;
  /** What a field called version says, such as `2025_v2`. */
  readonly version: string | undefined;
}

/** Inläst område: an area that stands already, with its border if it has one. */
export interface LoadedArea {
  readonly id: AreaId;
  readonly code: string;
  readonly name: string;
  /** Nearest first. */
  readonly parents: readonly AreaId[];
  /** In metres (SWEREF 99 TM); undefined where there is none. */
  readonly geometry: AreaGeometry | undefined;
}

/** Fält i en fil: which of a file's fields hold what; null when none does. */
export interface OutlineFields {
  readonly codeField: string | null;
  readonly nameField: string | null;
  readonly regsoField: string | null;
}
