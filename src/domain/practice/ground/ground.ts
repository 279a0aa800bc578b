import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { Town } from './place-towns.ts';

/** Mark: the small areas of an invented county with their borders, before they have names and people. */
export interface Ground {
  readonly areas: readonly GroundArea[];
  /** Pairs that share a border, a < b, with its length in metres. */
  readonly borders: readonly { readonly a: number; readonly b: number; readonly metres: number }[];
  /** The areas of the edition before: which of today's areas each is now, and its outline. */
  readonly before: readonly { readonly parts: readonly number[]; readonly metres: AreaGeometry }[];
  /** Outlines of the groups and of the municipalities. */
  readonly groups: readonly AreaGeometry[];
  readonly municipalities: readonly AreaGeometry[];
  /** The county of each municipality, from 0. */
  readonly counties: readonly number[];
  readonly towns: readonly Town[];
}

/** Where an area lies: A in the countryside, B in a smaller town, C in the municipality's main town. */
export type Zone = 'A' | 'B' | 'C';

export interface GroundArea {
  /** The municipality, from 0. */
  readonly municipality: number;
  readonly zone: Zone;
  /** The town it lies in, a place in `towns`; −1 in the countryside. */
  readonly town: number;
  /** A group of one to four neighbours in the same zone, from 0 through the county. */
  readonly group: number;
  /** Two areas that were one in the edition before have the same number; undefined when nothing changed. */
  readonly splitFrom: number | undefined;
  /** SWEREF 99 TM in whole metres. */
  readonly metres: AreaGeometry;
  readonly middle: readonly [number, number];
  readonly squareMetres: number;
}
